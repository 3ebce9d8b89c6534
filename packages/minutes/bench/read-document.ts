import type { CorpusDocument } from '../corpus/read-corpus.ts';
import { registerFrom } from '../corpus/register-file.ts';
import { seedRegister } from '../corpus/seed-register.ts';
import { propose } from '../src/propose.ts';
import { emptyRegister, type Register } from '../src/register.ts';
import { overlapIn } from './overlap.ts';
import type { Reading } from './reading.ts';

/** Reads a document as somebody who drops it into the tree would, with what its answer says is known before. */
export function readDocument(document: CorpusDocument, register = registerOf(document)): Reading {
  const { text, fileName } = document;
  return { document, register, proposal: propose(text, { register, fileName }), overlap: overlapIn(text) };
}

function registerOf({ id, answer: { register } }: CorpusDocument): Register {
  if (register === 'none') return emptyRegister;
  return register === 'seeds' ? seedRegister(id) : registerFrom(register);
}
