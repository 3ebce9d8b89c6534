import type { ProposedClaim } from '../../proposal.ts';
import { forms } from '../form/forms.ts';
import { mentionedIn } from '../name/mentioned-in.ts';
import type { Rule } from '../told.ts';

type Relation = Extract<ProposedClaim, { kind: 'relation' }>['relation'];

/** Words about two pieces of work and what they are to each other. */
const relations: readonly { relation: Relation; words: RegExp; sureness: 'likely' | 'unsure' }[] = [
  {
    relation: 'near',
    words: forms(
      '(borde|ska|skulle|bör|kan|kunde) (vara|hänga|ligga|sitta|komma|flyttas) … (närmare|närmre|nära|intill|bredvid) … (varandra|frukten|den)?',
    ),
    sureness: 'likely',
  },
  {
    relation: 'split-from',
    words: forms(
      '(borde|ska|skall|bör|kan) … (vara|bli|få) en egen frukt',
      '(borde|ska|bör) (delas|brytas|lyftas) (upp|ut)',
      'eget projekt',
    ),
    sureness: 'likely',
  },
  {
    relation: 'first-case-of',
    words: forms(
      '(bra|första|lämpligt) exempel … (att )?(inleda|börja|starta|pröva)',
      '(inleda|börja|starta) (detta arbete|arbetet) med',
      '(i första (skedet|hand|steget)|först) (\\p{L}+ )?(handla|handlar|gälla|gäller) (om)?',
    ),
    sureness: 'likely',
  },
  {
    relation: 'part-of',
    words: forms('(är en|ingår som en|blir en) del (av|i)', '(ingår i|hör till|hör ihop med|går in i)'),
    sureness: 'likely',
  },
];

/** How one project hangs together with another that the words name: nearer, its own, an example, a part. */
export const relation: Rule = {
  name: 'relation',
  find({ words, isQuestion, under }, world) {
    if (isQuestion || under === 'agenda') return [];
    const found = relations.find(({ words: pattern }) => pattern.test(words));
    if (found === undefined) return [];
    const { relation: kind, sureness } = found;
    const [own] = world.section.projects;
    const named = mentionedIn(words, world);
    const others = named.filter((slug) => slug !== own);
    const [first, second] =
      world.section.projects.length > 1
        ? [own, world.section.projects[1]]
        : kind === 'near' && own === undefined
          ? named
          : [own, others[0]];
    if (kind === 'first-case-of' && own !== undefined)
      return others.map((slug) => ({
        claim: { kind: 'relation', relation: kind, to: own, reading: 'stated' },
        projects: [slug, own],
        sureness,
      }));
    if (first === undefined || second === undefined) return [];
    return [
      {
        claim: { kind: 'relation', relation: kind, to: second, reading: 'stated' },
        projects: [first],
        sureness,
      },
    ];
  },
};
