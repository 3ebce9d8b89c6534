import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';

/** Whether the word was given on the command line. */
export function isAsked(word) {
  return process.argv.includes(word);
}

/** The words that stand in a document of the checkout between `<!-- name -->` and `<!-- /name -->`. */
export function readBetween(document, name) {
  const { text, from, to } = find(document, name);
  return text.slice(from, to);
}

/** Writes words between the two marks. */
export function writeBetween(document, name, words) {
  const { text, from, to } = find(document, name);
  writeFileSync(join(root, document), `${text.slice(0, from)}\n${words}\n${text.slice(to)}`);
}

function find(document, name) {
  const text = readFileSync(join(root, document), 'utf8');
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  if (!text.includes(begin) || !text.includes(end)) throw new Error(`${document} has no ${begin} … ${end}`);
  return { text, from: text.indexOf(begin) + begin.length, to: text.indexOf(end) };
}
