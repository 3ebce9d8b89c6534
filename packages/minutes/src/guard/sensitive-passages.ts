import { type Passage, passage } from './passage.ts';
import { children, circumstances, grave, health, origin, support, trouble } from './sensitive-words.ts';
import { smallCounts } from './small-counts.ts';
import { childTold, somebodyTold } from './somebody-told.ts';

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
  if (
    ofChildren !== undefined &&
    (isSensitive || (ofChildren.value < peopleAt && (support.test(words) || trouble.test(words))))
  )
    return passage(
      'children',
      ofChildren.from,
      end,
      ofChildren.value < peopleAt || isSensitive ? 'sure' : 'likely',
      'children-counted',
    );
  if (children.test(words) && isSensitive && !isGeneral(words))
    return passage('children', 0, words.length, 'likely', 'children-with-origin-or-health');
  if (
    childTold(words) &&
    (isSensitive || trouble.test(words) || support.test(words) || circumstances.test(words))
  )
    return passage('children', 0, words.length, 'likely', 'child-told');
  const ofPeople = smallCounts(words, peopleAt).find(({ value }) => value > 1);
  if (ofPeople !== undefined && (isSensitive || grave.test(words)) && !isForMany(words))
    return passage('small-group', ofPeople.from, end, 'likely', 'small-group');
  return individual(words);
}

/** "Jag är krasslig", "hon blev sjuk" */
const ownHealth =
  /(?:^|[\s(])(?:jag|hon|han|hen)\s+(?:är|var|blev|har varit|har blivit)\s+(?:\p{L}+\s+)?(?:krasslig|sjuk|förkyld|magsjuk|sjukskriven|utbränd|gravid|deprimerad|inlagd|opererad)(?!\p{L})/iu;

/** Somebody whose circumstances are told, without a name: "En person är rekryterad på en praktikplats". */
function individual(words: string): Passage | undefined {
  if (ownHealth.test(words)) return passage('individual', 0, words.length, 'likely', 'own-health');
  if (!somebodyTold(words)) return undefined;
  const isPrivate = [circumstances, health, origin, grave, trouble].some((pattern) => pattern.test(words));
  return isPrivate ? passage('individual', 0, words.length, 'likely', 'individual') : undefined;
}

/** "Barn med diabetes kan äta" tells of nobody: no one is counted and nothing is claimed of those here. */
function isGeneral(words: string): boolean {
  return /(?:alla\s+barn|barn\s+i\s+allmänhet|konventionen|lagen|föreläsning|utbildning|kurs|temadag|riktlinje|policy|forskning|projektet\s+vänder\s+sig|(?:för|till)\s+(?:barn|ungdomar|elever|personer|människor)\s+(?:med|som)|riktar\s+sig|målgrupp)/iu.test(
    words,
  );
}

/** "Projektet riktar sig till två målgrupper med …" counts no people here. */
function isForMany(words: string): boolean {
  return /(?:riktar\s+sig|vänder\s+sig|målgrupp|(?:för|till)\s+(?:personer|människor)\s+(?:med|som))/iu.test(
    words,
  );
}

/** Whether words go on about the one that was told of: "Hon kommer att …". */
export function goesOnAbout(words: string): boolean {
  return /^(?:hon|han|hen|personen|vederbörande|hennes|hans|eleven|barnet|familjen|brukaren|klienten)(?!\p{L})/iu.test(
    words,
  );
}
