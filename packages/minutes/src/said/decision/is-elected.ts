import type { Sentence } from '../told.ts';

const office =
  /^(?:[-–•]\s*)?(?:(?:en|ett|två|tre|fyra|fem|sex|\d{1,2})\s+)?(?:vice\s+|v\.\s+|ny\s+|mötes|protokoll|protokolls|styrelse|valberednings|förenings|revisors|reserv){0,2}(?:ordförande|ordf\.?|kassör|kassaförvaltare|sekreterare|sekr\.?|ledamot|ledamöter|ledamöterna|suppleant|suppleanter|ersättare|revisor|revisorer|valberedning|valberedningen|sammankallande|firmatecknare|ombud|justerare|justeringsm[aä]n|justeringspersoner|rösträknare|materialförvaltare|kontaktperson|kontaktpersoner|representant|representanter|styrelse|styrelsen)(?:\s+[^:.]{1,40})?\s*(?::|\s[–-])\s+(?:\p{Lu}|omval|nyval|vakant)/iu;

/** "Revisorer blev Anna Ek och Bo Alm" */
const became =
  /^\p{L}{0,16}(?:ordförande|kassör|sekreterare|ledam[oö]t|suppleant|ersättare|revisor|valberedning|justerare)\p{L}{0,5}\s+(?:\p{L}+\s+){0,3}blev\s+\p{Lu}/iu;

/** "Anna Ek och Bo Alm" */
const onlyNames =
  /^(?:\p{Lu}[\p{L}-]{1,20}\s\p{Lu}[\p{L}-]{1,20}(?:\s\p{Lu}[\p{L}-]{1,20})?(?:,\s|\soch\s|\ssamt\s|\.?$)){1,6}$/u;

/**
 * "Kassör: Anna Ek, omval" in a list of who was chosen for what. Under "Val av …" each such line is a decision; "Vakant" is
 * what was left.
 */
export function isElected({ words, under }: Sentence): boolean {
  if (under !== 'election' || words.length > 200 || /(?<!\p{L})(?:föreslår|förslag)(?!\p{L})/iu.test(words))
    return false;
  return (
    office.test(words) ||
    /(?<!\p{L})(?:(?:om|ny|fyllnads)va(?:l|ld|lda))(?!\p{L})/iu.test(words) ||
    became.test(words) ||
    onlyNames.test(words)
  );
}
