/**
 * What is done or told at the meeting itself: under "Beslut" it says that it happened, and nobody decided it. Each form is a past
 * tense, as a decision is told in the present ("Avgiften höjs") or by what was to be done.
 */
const forms =
  'öppnade|öppnades|avslutade|avslutades|hälsade|tackade|redogjorde|redogjordes|informerade|informerades|rapporterade|' +
  'rapporterades|redovisade|redovisades|berättade|presenterade|presenterades|presenterade sig|gick igenom|gicks igenom|' +
  'diskuterade|diskuterades|lämnades|lämnade|föredrog|föredrogs|visade|visades|påminde|undrade|frågade|noterade|deltog|närvarade';
const told = new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'iu');

/** Whether the words only tell what somebody did or said at the meeting. */
export function isToldOnly(words: string): boolean {
  return told.test(words);
}
