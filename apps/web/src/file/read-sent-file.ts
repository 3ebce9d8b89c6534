import type { SentFile } from '@utveckling/domain/file/file-types';
import { numberIn, parseJson, textIn } from '../write/read-json.ts';

/** The file that an answer of the server tells of; undefined for an answer that is not ours. */
export function readSentFile(answer: string): SentFile | undefined {
  const body = parseJson(answer);
  const [id, name, type] = [textIn(body, 'id'), textIn(body, 'name'), textIn(body, 'type')];
  const size = numberIn(body, 'size');
  if (id === undefined || name === undefined || type === undefined || size === undefined) return undefined;
  return { id, name, type, size };
}
