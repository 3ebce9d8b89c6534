import { propose } from '@utveckling/minutes/propose';
import { emptyRegister } from '@utveckling/minutes/register';
import { expect, test } from 'vitest';
import { whoItMayBe } from './who-it-may-be.ts';

const register = { ...emptyRegister, people: [{ id: 'p-lind', spellings: ['Anna Lind'] }] };
function mayBe(list: string, name: string) {
  const text = `Brukarrådet 3 maj 2017\n\nNärvarande\n${list}\n\nLokal\n${name} ringer.\n`;
  const from = text.lastIndexOf(`${name} ringer`);
  const who = whoItMayBe({ text, proposal: propose(text, { register }) }, { from, to: from + name.length });
  if (who === undefined || !('sameAs' in who)) return who;
  const [start = 0, end = 0] = who.sameAs.split('-').map(Number);
  return text.slice(start, end);
}

test('a first name may be the only one on the list whose name begins with it', () => {
  expect(mayBe('Bo Larsson\nKim Provsson', 'Bo')).toBe('Bo Larsson');
  expect(mayBe('Bo Larsson\nBo Ek', 'Bo')).toBeUndefined();
  expect(mayBe('Bodil Ek', 'Bo')).toBeUndefined();
});

test('it may be the only one whom the register knows by it', () => {
  expect(mayBe('Anna\nBo Larsson', 'Anna')).toEqual({ person: 'p-lind' });
  expect(mayBe('Lisa\nBo Larsson', 'Lisa')).toBeUndefined();
});

test('the list of those who came goes before the register', () => {
  expect(mayBe('Anna Ek\nBo Larsson', 'Anna')).toBe('Anna Ek');
});

test('of a whole name nothing is guessed', () => {
  expect(mayBe('Bo Larsson', 'Bo Larsson')).toBeUndefined();
});
