import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { minutesFiles } from '../../../seeds/src/minutes-files.ts';
import { plainText } from '../src/text/decode.ts';
import { type Answer, answerSchema } from './answer.ts';
import { windows1252 } from './windows-1252.ts';

/** Real minutes, documents of our own, and documents that no rule may be tuned on. */
export const corpusSets = ['real', 'own', 'held-out'] as const;
export type CorpusSet = (typeof corpusSets)[number];

/** A document with what somebody says stands in it. */
export type CorpusDocument = {
  set: CorpusSet;
  id: string;
  fileName: string;
  bytes: Uint8Array;
  /** Decoded and composed (NFC), lines ending in "\n", columns one after the other: what every range points into. */
  text: string;
  answer: Answer;
};

/** The whole corpus, set by set, in the order of the file names. */
export function readCorpus(): CorpusDocument[] {
  return corpusSets.flatMap((set) => (set === 'real' ? realDocuments() : documentsIn(set)));
}

function realDocuments(): CorpusDocument[] {
  return Object.values(minutesFiles).map(({ id, file, text }) => ({
    set: 'real',
    id,
    fileName: file,
    bytes: new TextEncoder().encode(text),
    text: text.normalize('NFC'),
    answer: answerIn('real', id),
  }));
}

function documentsIn(set: CorpusSet): CorpusDocument[] {
  return readdirSync(join(import.meta.dirname, set))
    .filter((file) => ['.txt', '.md'].includes(extname(file)))
    .sort()
    .map((fileName) => {
      const id = basename(fileName, extname(fileName));
      const answer = answerIn(set, id);
      const bytes = readFileSync(join(import.meta.dirname, set, fileName));
      const words = answer.encoding === undefined ? new TextDecoder().decode(bytes) : windows1252(bytes);
      return { set, id, fileName, bytes, text: plainText(words), answer };
    });
}

/** @throws ZodError when the answer has not the form of an answer. */
function answerIn(set: CorpusSet, id: string): Answer {
  return answerSchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, set, `${id}.json`), 'utf8')));
}
