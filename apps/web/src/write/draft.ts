import type { FormValues } from './form-values.ts';
import { parseValues } from './form-values.ts';
import { fieldIn, numberIn, parseJson, textIn } from './read-json.ts';

/** Which form a draft is of, and whose it is. */
export type DraftPlace = {
  account: string;
  form: string;
  /** What the form is about: a slug, an id; empty for a form that makes something new. */
  target: string;
};

export type Draft = DraftPlace & {
  values: FormValues;
  /** The revision of the thing that was seen when the draft began. */
  seen: number;
  /** The idempotency key that it is sent with. */
  key: string;
  /** What was sent with the key, as JSON, while it is not known whether it arrived. */
  tried?: string | undefined;
  savedAt: string;
};

const version = 1;

/** A draft as it is kept. */
export function draftText(draft: Draft): string {
  return JSON.stringify({ version, ...draft });
}

/** A draft as it was kept; undefined when it is broken or of another version. */
export function parseDraft(text: string | undefined): Draft | undefined {
  const read = parseJson(text);
  const [account, form, target] = [textIn(read, 'account'), textIn(read, 'form'), textIn(read, 'target')];
  const [key, savedAt, seen] = [textIn(read, 'key'), textIn(read, 'savedAt'), numberIn(read, 'seen')];
  const values = parseValues(fieldIn(read, 'values'));
  if (numberIn(read, 'version') !== version || values === undefined) return undefined;
  if (account === undefined || form === undefined || target === undefined) return undefined;
  if (key === undefined || savedAt === undefined || seen === undefined) return undefined;
  return { account, form, target, values, seen, key, savedAt, tried: textIn(read, 'tried') };
}
