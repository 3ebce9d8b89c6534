import type { Register } from '../register.ts';
import type { Line } from '../text/lines.ts';
import type { HeadingForm } from './heading-form.ts';

/** What the walk through the lines knows. */
export type Reading = {
  text: string;
  register: Register;
  lines: readonly Line[];
  forms: readonly (HeadingForm | undefined)[];
  numbered: ReadonlySet<number>;
  /** Matters are told as "Namn: text" or "Namn – text", since nothing else divides the text. */
  hasLeads: boolean;
  /** The text has several "§": then nothing without a mark is a heading inside a matter. */
  hasParagraphs: boolean;
  /** Two or more paragraphs begin with a name in bold and go on in the same sentence. */
  hasBoldNames: boolean;
  width: number | undefined;
};
