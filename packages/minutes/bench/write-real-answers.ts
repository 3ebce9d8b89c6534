import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { realAnswers } from '../corpus/real-answers.ts';

/** Writes the answers of the real minutes from the seeds; returns the files. */
export function writeRealAnswers(): string[] {
  return Object.entries(realAnswers()).map(([id, answer]) => {
    const file = join(import.meta.dirname, '../corpus/real', `${id}.json`);
    writeFileSync(file, `${JSON.stringify(answer, null, 2)}\n`);
    return file;
  });
}
