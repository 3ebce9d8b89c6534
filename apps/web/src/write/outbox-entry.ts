import type { CommandFailure } from './command-result.ts';
import type { DraftPlace } from './draft.ts';
import { type FormValues, parseValues } from './form-values.ts';
import { keepPrefix } from './keep.ts';
import { fieldIn, numberIn, parseJson, textIn } from './read-json.ts';

/** Why something that was saved here waits for a person. */
export type HeldReason = Exclude<CommandFailure['kind'], 'offline' | 'busy' | 'fault'>;
const heldReasons = ['stale', 'refused', 'not-signed-in', 'not-allowed', 'bad-body'] as const;

/** Something that was saved without network. */
export type OutboxEntry = DraftPlace & {
  /** The idempotency key, and the entry's name. */
  key: string;
  command: string;
  seen: number;
  data: unknown;
  /** The fields as they were filled in, so that the form can be opened again. */
  values: FormValues;
  /** What it is about, in the reader's words, and the address of its form. */
  label: string;
  href: string;
  /** Its place in the order, in milliseconds since 1970. */
  at: number;
  held?: { reason: HeldReason; detail: string } | undefined;
};

const version = 1;

/** What the names of all entries begin with. */
export const outboxPrefix = `${keepPrefix}utkorg:`;

export function outboxName({ key }: Pick<OutboxEntry, 'key'>): string {
  return outboxPrefix + key;
}

export function outboxText(entry: OutboxEntry): string {
  return JSON.stringify({ version, ...entry });
}

/** An entry as it was kept; undefined when it is broken or of another version. */
export function parseOutboxEntry(text: string | undefined): OutboxEntry | undefined {
  const read = parseJson(text);
  const values = parseValues(fieldIn(read, 'values'));
  const [seen, at] = [numberIn(read, 'seen'), numberIn(read, 'at')];
  const texts = textsOf(read, ['account', 'form', 'target', 'key', 'command', 'label', 'href']);
  if (numberIn(read, 'version') !== version || texts === undefined) return undefined;
  if (values === undefined || seen === undefined || at === undefined) return undefined;
  return { ...texts, seen, at, values, data: fieldIn(read, 'data'), held: parseHeld(fieldIn(read, 'held')) };
}

function parseHeld(read: unknown): OutboxEntry['held'] {
  const reason = heldReasons.find((one) => one === textIn(read, 'reason'));
  return reason === undefined ? undefined : { reason, detail: textIn(read, 'detail') ?? '' };
}

function textsOf<F extends string>(read: unknown, fields: readonly F[]): Record<F, string> | undefined {
  const found = Object.fromEntries(fields.map((field) => [field, textIn(read, field)]));
  return isAllTexts(found, fields) ? found : undefined;
}

function isAllTexts<F extends string>(
  found: Record<string, string | undefined>,
  fields: readonly F[],
): found is Record<F, string> {
  return fields.every((field) => found[field] !== undefined);
}
