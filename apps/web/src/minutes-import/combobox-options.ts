import { foldName } from '@utveckling/domain/fold-name';

export type ComboboxOption = {
  value: string;
  words: string;
  /** What tells it from another of the same name. */
  more?: string | undefined;
  /** Words it is found by as well. */
  also?: readonly string[] | undefined;
  lang?: 'sv' | undefined;
};

/** As many as one looks through. */
const most = 30;

/** The options that what was written fits, those that begin with it first; and how many more there are than are shown. */
export function optionsFor(
  options: readonly ComboboxOption[],
  written: string,
): { shown: ComboboxOption[]; more: number } {
  const wanted = foldName(written);
  const begins = ({ words }: ComboboxOption) => foldName(words).startsWith(wanted);
  const fits = options.filter(({ words, also = [] }) =>
    [words, ...also].some((one) => foldName(one).includes(wanted)),
  );
  const sorted = wanted === '' ? fits : [...fits.filter(begins), ...fits.filter((one) => !begins(one))];
  return { shown: sorted.slice(0, most), more: Math.max(0, sorted.length - most) };
}
