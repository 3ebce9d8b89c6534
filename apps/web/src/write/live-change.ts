import type { Who } from './command-result.ts';
import { readWho } from './read-command-result.ts';
import { fieldIn, numberIn, parseJson, textIn, textsIn } from './read-json.ts';

/** A change that somebody made, as the live feed tells it. */
export type LiveChange = {
  /** Its place in the log. */
  position: number;
  projects: readonly string[];
  who: Who;
  kinds: readonly string[];
  change: string | undefined;
};

/** A message of the live feed; undefined when it cannot be read. */
export function parseLiveChange(text: string): LiveChange | undefined {
  const read = parseJson(text);
  const position = numberIn(read, 'position');
  if (position === undefined) return undefined;
  return {
    position,
    projects: textsIn(read, 'projects'),
    who: readWho(fieldIn(read, 'who') ?? read),
    kinds: textsIn(read, 'kinds'),
    change: textIn(read, 'change'),
  };
}
