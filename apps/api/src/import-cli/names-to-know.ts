import type { ImportArguments } from './import-arguments.ts';
import { namesOf, type RegisterFile, registerFileSchema } from './register-file.ts';
import type { ImportCommand } from './run-import.ts';

/** The names that were given with `--register`; undefined where none were, or what is wrong with them. */
export async function namesToKnow(
  { register }: ImportArguments,
  { read, seeds }: Pick<ImportCommand, 'read' | 'seeds'>,
): Promise<RegisterFile | { wrong: string } | undefined> {
  if (register === undefined) return undefined;
  if (register === 'seeds') return namesOf(seeds());
  try {
    return registerFileSchema.parse(JSON.parse(new TextDecoder().decode(await read(register))));
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    return { wrong: `${register} är inget register med namn: ${why}` };
  }
}
