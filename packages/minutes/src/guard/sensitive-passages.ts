import type { Guard } from '../proposal.ts';
import { children, circumstances, health, origin, support } from './sensitive-words.ts';
import { smallCounts } from './small-counts.ts';

/** What is to be left out of a sentence; `to` and `from` are in its words. */
export type Passage = Omit<Guard, 'from' | 'to'> & { from: number; to: number };

const childrenAt = 30;
const peopleAt = 10;

/**
 * Where origin, illness or care stand beside children or a count so small that people are known by it (S96, S106). From
 * the first count to the end of the sentence; without a count all of it. Names of projects and groups are to be taken
 * out of the words before.
 */
export function sensitivePassage(words: string): Passage | undefined {
  const isSensitive = origin.test(words) || health.test(words);
  const end = words.replace(/[.!?\s]+$/u, '').length;
  const ofChildren = smallCounts(words, childrenAt).find(({ rest }) => children.test(rest));
  if (ofChildren !== undefined && (isSensitive || (ofChildren.value < peopleAt && support.test(words))))
    return passage(
      'children',
      ofChildren.from,
      end,
      ofChildren.value < peopleAt || isSensitive ? 'sure' : 'likely',
      'children-counted',
    );
  if (children.test(words) && (origin.test(words) || health.test(words)) && !isGeneral(words))
    return passage('children', 0, words.length, 'likely', 'children-with-origin-or-health');
  const ofPeople = smallCounts(words, peopleAt).find(({ value }) => value > 1);
  if (ofPeople !== undefined && isSensitive)
    return passage('small-group', ofPeople.from, end, 'likely', 'small-group');
  return individual(words);
}

const somebody =
  /(?:^|[\s(])(?:en|ett)\s+(?:av\s+\p{L}+\s+)?(?:\p{Ll}+\s+)?(?:person|brukare|klient|medlem|elev|deltagare|boende|medarbetare|anställd|flicka|pojke|kvinna|man|mamma|pappa|patient|kille|tjej|ungdom|barn|granne|familj|kollega)\s+(?:i\s+\p{L}+\s+|från\s+\p{L}+\s+|som\s+)?(?<verb>är|har|fick|får|blev|blir|bor|lider|mår|vårdas|saknar|var|hade|behöver)(?!\p{L})/iu;
/** "Jag är krasslig", "hon blev sjuk" */
const ownHealth =
  /(?:^|[\s(])(?:jag|hon|han|hen)\s+(?:är|var|blev|har varit|har blivit)\s+(?:\p{L}+\s+)?(?:krasslig|sjuk|förkyld|magsjuk|sjukskriven|utbränd|gravid|deprimerad|inlagd|opererad)(?!\p{L})/iu;
const wanted = /(?:behövs|behöver|söker|söks|saknas|hitta|om|när|för att|vilka|möjlighet att)\s[^.]{0,40}$/iu;

/** Somebody whose circumstances are told, without a name: "En person är rekryterad på en praktikplats". */
function individual(words: string): Passage | undefined {
  if (ownHealth.test(words)) return passage('individual', 0, words.length, 'likely', 'own-health');
  const match = somebody.exec(words);
  if (match === null || wanted.test(words.slice(0, match.index + 1))) return undefined;
  if (!circumstances.test(words) && !health.test(words) && !origin.test(words)) return undefined;
  return passage('individual', 0, words.length, 'likely', 'individual');
}

/** "Barn med diabetes kan äta" tells of nobody: no one is counted and nothing is claimed of those here. */
function isGeneral(words: string): boolean {
  return /(?:alla\s+barn|barn\s+i\s+allmänhet|konventionen|lagen|föreläsning|utbildning|kurs|temadag|riktlinje|policy|forskning|projektet\s+vänder\s+sig)/iu.test(
    words,
  );
}

/** Whether words go on about the one that was told of: "Hon kommer att …". */
export function goesOnAbout(words: string): boolean {
  return /^(?:hon|han|hen|personen|vederbörande|hennes|hans|eleven|barnet|familjen)(?!\p{L})/iu.test(words);
}

/** Words that tell of a named person's illness, family or trouble. */
export function isPrivate(words: string): boolean {
  return (
    health.test(words) ||
    /(?<!\p{L})(?:föräldraledig|skild|skilsmässa|vårdnad\p{L}*|skuld(?:er|satt)|dömd|polisanmäld|uppsagd|varslad|avliden|avled|dödsfall|privata\s+skäl|personliga\s+skäl|familjeskäl|arbetslös|hemlös|mår\s+dåligt|försörjningsstöd)(?!\p{L})/iu.test(
      words,
    )
  );
}

const instead = {
  children: '[utelämnat: uppgift om barn]',
  individual: '[utelämnat: uppgift om en person]',
  'small-group': '[utelämnat: uppgift om en liten grupp]',
} as const;

/** A passage with the notice that stands in its place. */
export function passage(
  kind: keyof typeof instead,
  from: number,
  to: number,
  sureness: Guard['sureness'],
  rule: string,
): Passage {
  return { from, to, kind, instead: instead[kind], rule, sureness };
}
