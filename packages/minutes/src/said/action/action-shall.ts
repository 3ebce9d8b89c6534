import { namedBefore } from '../name/named-before.ts';
import { ownersAfter, ownersBefore } from '../name/owners-at.ts';
import type { WhoIn } from '../name/who-in.ts';
import { whoIn } from '../name/who-in.ts';
import type { Rule, Sentence, Told, World } from '../told.ts';
import { actionTold } from './action-claim.ts';
import { isSubordinate, notPromised } from './not-promised.ts';
import { modalWithTask, promisingTask } from './verb-forms.ts';

/**
 * "Anna ska kolla …", "Vi ska undersöka …", "Varje organisation bör specificera …": somebody who shall do something. "bör"
 * and "får" bind only those who are spoken of; of "vi" only "ska" and "måste" do.
 */
export const actionShall: Rule = {
  name: 'action-shall',
  find(sentence, world, sofar) {
    const { words, isQuestion, under } = sentence;
    if (isQuestion || under === 'proposal' || under === 'agenda' || under === 'background') return [];
    if (sofar.some((said) => said.sentence === sentence && said.claim.kind === 'action')) return [];
    const names = whoIn(words, world);
    for (const match of words.matchAll(modalWithTask)) {
      const modal = match.groups?.['modal'] ?? '';
      const before = namedBefore(sentence, world, match.index);
      const owners = before.length > 0 ? before : ownersAfter(words, names, match.index + modal.length);
      const [first] = owners;
      if (first === undefined || isSubordinate(words, Math.min(first.from, match.index))) continue;
      if (notPromised(words.slice(0, Math.min(first.from, match.index)))) continue;
      const isOurs = owners.every(
        ({ kind, words: who }) => kind === 'everybody' && /^(?:vi|man)$/iu.test(who),
      );
      if (isOurs && !/^(?:ska|skall|måste|behöver)$/iu.test(modal)) continue;
      if (/^behöver$/iu.test(modal) && !(isOurs && promisingTask.test(match.groups?.['task'] ?? '')))
        continue;
      const decides = lookingInto.test(match.groups?.['task'] ?? '');
      if (
        /^(?:får|kan)$/iu.test(modal) &&
        first.kind !== 'person' &&
        !(decides && first.kind !== 'everybody')
      )
        continue;
      if (/^kan$/iu.test(modal) && (before.length === 0 || !promisingTask.test(match.groups?.['task'] ?? '')))
        continue;
      return [
        actionTold(sentence, world, {
          owners,
          from: before.length > 0 ? first.from : 0,
          sureness:
            /^får$/iu.test(modal) && allowed.test(words.slice(match.index))
              ? 'unsure'
              : first.kind === 'person' && !/^(?:kan|får)$/iu.test(modal) && !/^h[aeo]n$/iu.test(first.words)
                ? 'sure'
                : 'likely',
        }),
      ];
    }
    return someone(sentence, world) ?? person(sentence, world, names) ?? [];
  },
};

/** "Anna får köpa garn för högst 500 kr", "Bo får låna släpet till helgen": more likely leave than a task. */
const allowed =
  /^får\s+(?:gärna\s+)?(?:köpa|handla|beställa|låna|hyra|använda|ta|skaffa|inköpa|lägga|flytta|bygga|sätta|disponera)(?!\p{L})[^.;]{0,120}?\s(?:till|för|upp\s+till|max|högst)\s/iu;

/** "Styrelsen får titta på det": of these nobody asks leave. */
const lookingInto =
  /^(?:avgöra|kolla|titta|se\s+över|undersöka|utreda|kontakta|höra|ta\s+(?:fram|reda|kontakt)|fundera|jobba\s+vidare|arbeta\s+vidare|återkomma)/iu;

/** "Någon behöver kontakta skolan": it is a task, and nobody has it. */
function someone(sentence: Sentence, world: World): Told[] | undefined {
  const { words } = sentence;
  const match =
    /(?<!\p{L})(?:någon(?: av oss)?|nån)\s+(?:måste|behöver|ska|skall|får|bör|borde)\s+\p{L}+a(?!\p{L})/iu.exec(
      words,
    );
  if (match === null || notPromised(words.slice(0, match.index))) return undefined;
  return [
    {
      ...actionTold(sentence, world, { owners: [], sureness: 'likely' }),
      ask: 'Ansvarig saknas. Vem gör det?',
    },
  ];
}

/** Somebody named who "ska" do whatever it is; what they shall be or have is no task. */
function person(sentence: Sentence, world: World, names: readonly WhoIn[]): Told[] | undefined {
  const { words } = sentence;
  for (const match of words.matchAll(anyTask)) {
    const owners = ownersBefore(words, names, match.index);
    const [first] = owners;
    if (first === undefined || !owners.every(({ kind }) => kind === 'person')) continue;
    if (isSubordinate(words, first.from) || notPromised(words.slice(0, first.from))) continue;
    return [actionTold(sentence, world, { owners, from: first.from, sureness: 'likely' })];
  }
  return undefined;
}

const anyTask =
  /(?<!\p{L})(?:ska|skall|kommer\s+att|lovade|har\s+lovat)\s+(?:(?:också|även|nu|sedan|då|försöka)\s+)?(?!(?:vara|ha|få|bli|sluta|börja|kunna|vilja|gå(?!\s+(?:igenom|ut\s+med))|flytta|resa|opereras|stanna|lämna|vara|heta|fylla)(?!\p{L}))\p{L}+a(?!\p{L})/giu;
