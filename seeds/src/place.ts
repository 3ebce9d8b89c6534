/** A place in the minutes, in words: the meeting, the section, and a quote that stands there once. */
export type Place = {
  meeting: string;
  /** The last part of the section's id, as in the meeting's file. */
  section: string;
  quote: string;
  /** A longer quote around it, where the quote alone stands several times. */
  within?: string;
};

/** `at('2017-10-05', 'fritidsbanken', 'så projektet ligger nu på is')` */
export function at(meeting: string, section: string, quote: string, within?: string): Place {
  return within === undefined ? { meeting, section, quote } : { meeting, section, quote, within };
}
