import type { Archive } from '@utveckling/domain/archive';
import { foldName } from '@utveckling/domain/fold-name';
import { rolesIn } from '../said/name/roles.ts';

/**
 * Whether words that a task lies on name a role or a body and nobody in particular: "sekreteraren", "AMF",
 * "socialförvaltningen", an organisation, party or group by its name.
 */
export function isBody({ state }: Archive, words: string): boolean {
  const plain = words.trim();
  if (/^[\p{Lu}\d&/]{2,8}$/u.test(plain) || /^\p{Ll}/u.test(plain)) return true;
  const [role] = rolesIn(plain);
  if (role !== undefined && role.words === plain) return true;
  const folded = foldName(plain);
  const names = [
    ...[...state.organisations.values(), ...state.groups.values()].flatMap(({ data }) => [
      data.name,
      ...data.aliases,
    ]),
    ...[...state.parties.values()].flatMap(({ data }) => [data.name, data.shortName]),
  ];
  return names.some((name) => foldName(name) === folded);
}
