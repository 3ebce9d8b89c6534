import { type Choices, placeKey } from '@utveckling/minutes/accept/choices';

type Place = { from: number; to: number };

/** What a part of the review is called by: findings by their id, lines of attendance and guards by their place. */
export const keyOf = {
  meeting: 'motet',
  finding: (id: string) => id,
  attendance: (line: Place) => `narvaro-${placeKey(line)}`,
  guard: (guard: Place) => `skydd-${placeKey(guard)}`,
  section: (id: string) => `avsnitt-${id}`,
};

/** What was added by selecting words, each with the key it is called by, in the order in which it was added. */
export function addedKeys({ added }: Choices) {
  return {
    findings: numbered('egen', added.findings),
    attendance: numbered('egen-narvaro', added.attendance),
    guards: numbered('egen-skydd', added.guards),
  };
}

/** Of the same words several things may be added: they are told apart by their number. */
function numbered<Added extends Place>(name: string, all: readonly Added[]): (Added & { key: string })[] {
  const seen = new Map<string, number>();
  return all.map((one) => {
    const place = placeKey(one);
    const number = (seen.get(place) ?? 0) + 1;
    seen.set(place, number);
    return { ...one, key: `${name}-${place}-${number}` };
  });
}
