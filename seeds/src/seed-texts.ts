import { meetings } from './meetings.ts';
import { minutesFiles } from './minutes-files.ts';

/** The text of a source, to be kept beside the log where it can be erased. */
export type SeedText = { source: string; meeting: string; file: string; text: string };

/** The five texts, verbatim but for e-mail addresses, each with its meeting. */
export function seedTexts(): SeedText[] {
  return meetings.flatMap(({ id, sources }) =>
    sources.map((source) => {
      const { file, text } = minutesFiles[source];
      return { source, meeting: id, file, text };
    }),
  );
}
