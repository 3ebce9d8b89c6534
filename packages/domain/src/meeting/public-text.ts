import type { Range } from './source.ts';

/** What a passage that is not for the public is about. */
export const maskSubjects = [
  'individual',
  'children',
  'small-group',
  'personal-number',
  'e-mail',
  'phone',
  'person-name',
  'birth-date',
  'address',
] as const;

/** A passage that is not for the public, and the words that stand in its place; `name` is one that was erased. */
export type Mask = Range & { subject: (typeof maskSubjects)[number] | 'name' };

/** What a reader sees instead of a masked passage (domain rule 5). */
export const maskWords = {
  individual: '[utelämnat: uppgift om enskild]',
  children: '[utelämnat: uppgift om barn]',
  'small-group': '[utelämnat: uppgift om få personer]',
  'personal-number': '[personnummer]',
  'e-mail': '[e-postadress]',
  phone: '[telefonnummer]',
  'person-name': '[namn]',
  'birth-date': '[födelsedatum]',
  address: '[adress]',
  /** Somebody asked for it; what is said of the work stays. */
  name: '[borttaget namn]',
} as const satisfies Record<Mask['subject'], string>;

/**
 * The public words of `range`: every word verbatim but the masked passages, which are replaced where they stand.
 * A passage that the range only touches is replaced whole.
 */
export function publicText(text: string, masks: readonly Mask[], range: Range): string {
  let words = '';
  let at = range.from;
  for (const mask of masksWithin(masks, range)) {
    words += text.slice(at, Math.max(at, mask.from)) + maskWords[mask.subject];
    at = Math.max(at, mask.to);
  }
  return words + text.slice(at, Math.max(at, range.to));
}

/** Whether any masked passage touches the range. */
export function touchesMask(masks: readonly Mask[], range: Range): boolean {
  return masksWithin(masks, range).length > 0;
}

/** Whether nothing of the range is left when the masked passages are taken out: its words are internal as a whole. */
export function isWhollyMasked(text: string, masks: readonly Mask[], range: Range): boolean {
  let at = range.from;
  let left = '';
  for (const mask of masksWithin(masks, range)) {
    left += text.slice(at, Math.max(at, mask.from));
    at = Math.max(at, mask.to);
  }
  left += text.slice(at, Math.max(at, range.to));
  return !/[\p{L}\p{N}]/u.test(left);
}

/**
 * Where a character of the source stands in the public text of `within`.
 * A character inside a masked passage is moved to the start of the words that replace it.
 */
export function publicOffset(masks: readonly Mask[], within: Range, at: number): number {
  let offset = at - within.from;
  for (const mask of masksWithin(masks, within)) {
    if (mask.from >= at) break;
    const from = Math.max(mask.from, within.from);
    const to = Math.min(mask.to, within.to);
    if (at >= to) offset += maskWords[mask.subject].length - (to - from);
    else offset -= at - from;
  }
  return offset;
}

/** The masks that touch the range, in order; one that lies within another is part of it. */
function masksWithin(masks: readonly Mask[], range: Range): Mask[] {
  let end = -1;
  return masks
    .filter((mask) => mask.from < range.to && mask.to > range.from)
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ to }) => {
      const isOwn = to > end;
      end = Math.max(end, to);
      return isOwn;
    });
}
