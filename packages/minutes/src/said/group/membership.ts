import { firstMatch } from '../form/first-match.ts';
import { forms } from '../form/forms.ts';
import { whoIn } from '../name/who-in.ts';
import type { Rule, Sentence, Told, World } from '../told.ts';

type Change = 'standing' | 'joined' | 'left' | 'missing' | 'proposed';

const changes: readonly { change: Change; words: RegExp }[] = [
  {
    change: 'missing',
    words: forms(
      '(finns|är|sitter|har) (\\p{L}+ )?(inte|ej|ingen) … (med|representerad|representerade|representant) (i|på)?',
      '(saknar|saknas|saknas det) (\\p{L}+ )?(representant|representanter|ledamot|ledamöter|deltagare)',
    ),
  },
  {
    change: 'left',
    words: forms(
      '(lämnar|lämnade|har lämnat) (\\p{L}+ )?(gruppen|styrelsen|uppdraget|nämnden|arbetsgruppen|ledningsgruppen|kommittén)',
      '(avgår|avgick|har avgått|slutar|slutade|har slutat|avsäger sig|har avsagt sig|kliver av|ett kliv tillbaka)',
      'entledigas',
    ),
  },
  {
    change: 'joined',
    words: forms(
      '(ny|nya) (\\p{L}+ )?(ledamot|ledamöter|medlem|medlemmar|representant|representanter|ordförande|sekreterare|kassör|ersättare|suppleant) (är|blir|i|har|hälsades|valdes)?',
      '(går|gick|kommer|kliver) (nu )?in i (gruppen|styrelsen|arbetsgruppen|ledningsgruppen)',
      '(ersätter|efterträder|tar över efter|tar plats i)',
      '(har |som )bildat (en )?(arbetsgrupp|grupp|projektgrupp)',
      '(valdes|utsågs|invaldes|adjungeras|adjungerades|väljs|utses) (in )?(i|till) (gruppen|styrelsen|ledamot|ordförande|sekreterare|kassör|suppleant|ersättare|vice ordförande)',
    ),
  },
  {
    change: 'proposed',
    words: forms(
      '(är de som|de som) har mandat',
      '(föreslås|nomineras|nominerades) (till|som|i)',
      '(kan|borde|bör|ska) representera',
    ),
  },
];

/** Who comes, goes or is missing in a group: "lämnar gruppen", "ny ledamot", "finns inte med i klarspråksgruppen". */
export const membership: Rule = {
  name: 'membership',
  find(sentence, world) {
    const { words, isQuestion, under } = sentence;
    if (isQuestion || under === 'background') return [];
    for (const { change, words: pattern } of changes) {
      const match = firstMatch(words, pattern);
      if (match === undefined) continue;
      const names = whoIn(words, world);
      const persons = names.filter(({ kind }) => kind === 'person');
      const parties = names.flatMap(({ kind, id }) => (kind === 'party' && id !== undefined ? [id] : []));
      if (persons.length === 0 && !(change === 'missing' && parties.length > 0)) continue;
      return [
        tell(sentence, world, change, persons, change === 'missing' || change === 'proposed' ? parties : []),
      ];
    }
    return [];
  },
};

function tell(
  sentence: Sentence,
  world: World,
  change: Change,
  persons: ReturnType<typeof whoIn>,
  parties: string[],
): Told {
  const group = whoIn(sentence.words, world).find(({ kind }) => kind === 'group')?.id ?? world.group;
  return {
    claim: {
      kind: 'membership',
      change,
      persons: persons.map(({ from, to, id, likeness }) => ({
        words: sentence.place(from, to),
        likeness,
        ...(id === undefined ? {} : { person: id }),
      })),
      parties: [...new Set(parties)],
    },
    projects: [],
    ...(group === undefined ? {} : { group }),
    sureness: 'likely',
  };
}
