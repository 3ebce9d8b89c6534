import type { WriteWords } from '../words/write.ts';
import type { Who } from './command-result.ts';

export type Named = { id: string; name: string };

/** Who did something, in words: the party where there is one, else the role. Never a name. */
export function whoWords({ role, party }: Who, parties: readonly Named[], { who }: WriteWords): string {
  return who(role, parties.find(({ id }) => id === party)?.name);
}
