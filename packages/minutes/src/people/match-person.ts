import { editDistance } from '../name/edit-distance.ts';
import type { Register } from '../register.ts';

/**
 * The person whose name in the sources so far is most like this one, as a proposal. "Kuzhikov" and "Kuzhiov" are alike;
 * "Bo" and "Bosse" only where the register has both. A first name alone is nobody's, unless it is a spelling of one alone.
 */
export function matchPerson(
  name: string,
  { people }: Register,
): { id: string; likeness: number } | undefined {
  const plain = name.toLowerCase();
  const alike = people
    .map(({ id, spellings }) => ({
      id,
      likeness: Math.max(0, ...spellings.map((spelling) => likeness(plain, spelling))),
    }))
    .filter((match) => match.likeness > 0)
    .sort((one, other) => other.likeness - one.likeness);
  const [best, second] = alike;
  return best === undefined || second?.likeness === best.likeness ? undefined : best;
}

function likeness(plain: string, spelling: string): number {
  const other = spelling.toLowerCase();
  if (plain === other) return 1;
  const [first, ...rest] = plain.split(' ');
  const [otherFirst, ...otherRest] = other.split(' ');
  if (rest.length === 0 || otherRest.length === 0 || first?.[0] !== otherFirst?.[0]) return 0;
  const distance = editDistance(plain, other, 2);
  const isNear = distance <= 2 && editDistance(first ?? '', otherFirst ?? '', 1) <= 1;
  return isNear ? Math.round((1 - distance / Math.max(plain.length, other.length)) * 100) / 100 : 0;
}
