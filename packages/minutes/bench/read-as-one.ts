import { createState } from '@utveckling/domain/state';
import type { CorpusDocument } from '../corpus/read-corpus.ts';
import { takeAll } from '../src/accept/choices.ts';
import { propose } from '../src/propose.ts';
import { emptyRegister, type Register } from '../src/register.ts';
import { readTogether } from '../src/together/read-together.ts';
import { overlapIn } from './overlap.ts';
import type { Reading } from './reading.ts';

const at = '2026-11-24T09:00:00.000Z';
const author = { account: 'bench', acting: undefined, at, today: '2026-11-24', undoableSince: at };

/**
 * Reads documents as one set into a tree that knows nothing, the way an import does where every proposal is accepted:
 * each with what all of them tell of days and names. They come in the order of their days, the ones without any first.
 */
export async function readAsOne(documents: readonly CorpusDocument[]): Promise<Reading[]> {
  const registers = new Map<string, Register>();
  const read = await readTogether(
    { state: createState(), texts: new Map() },
    documents.map(({ id, fileName, text }) => ({
      source: `minutes:${id}`,
      file: fileName,
      sha256: '0'.repeat(64),
      text,
      choices: takeAll,
      change: `bench-${id}`,
    })),
    {
      author,
      async read({ text, file }, known) {
        registers.set(text, known.register);
        return propose(text, { ...known, fileName: file });
      },
    },
  );
  return read.flatMap(({ text, proposal }): Reading[] => {
    const document = documents.find((one) => one.text === text);
    const register = registers.get(text) ?? emptyRegister;
    return document === undefined ? [] : [{ document, register, proposal, overlap: overlapIn(text) }];
  });
}
