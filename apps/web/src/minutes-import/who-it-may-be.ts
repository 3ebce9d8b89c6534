import { foldName } from '@utveckling/domain/fold-name';
import { type Choices, placeKey } from '@utveckling/minutes/accept/choices';
import type { ImportView } from '@utveckling/minutes/accept/import-view';
import type { Place } from './review-context.ts';

/**
 * Who a first name alone may be, to be said by one press: the only one on the list of attendance whose name begins with
 * it, or else the only one who is known by it. Undefined where there is no such one, or where the name is whole.
 */
export function whoItMayBe(
  { text, proposal: { attendance } }: Pick<ImportView, 'text' | 'proposal'>,
  name: Place,
): Choices['names'][string] | undefined {
  const nameAt = ({ from, to }: Place) => text.slice(from, to).replace(/\s+/g, ' ').trim();
  const first = nameAt(name);
  if (first.includes(' ')) return undefined;
  const begins = `${foldName(first)}`;
  const whole = attendance.filter(
    ({ name: at }) =>
      at !== undefined && nameAt(at).includes(' ') && foldName(nameAt(at).split(' ')[0] ?? '') === begins,
  );
  const [one, ...others] = whole;
  if (one?.name !== undefined) return others.length === 0 ? { sameAs: placeKey(one.name) } : undefined;
  const known = attendance.find(
    ({ name: at, maybe }) => at !== undefined && maybe !== undefined && foldName(nameAt(at)) === begins,
  )?.maybe;
  return known === undefined ? undefined : { person: known };
}
