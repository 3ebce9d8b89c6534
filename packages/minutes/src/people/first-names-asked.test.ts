import { expect, test } from 'vitest';
import { propose } from '../propose.ts';
import { emptyRegister, type Register } from '../register.ts';

const text = 'Brukarrådet 3 maj 2017\n\nNärvarande\nAnna\nBo Ek\n\nLokal\nDen är bra.\n';
const groups = [{ id: 'brukarradet', name: 'Brukarrådet', aliases: [] }];
function asked(people: Register['people']) {
  const { attendance } = propose(text, { register: { ...emptyRegister, groups, people } });
  return attendance.map(({ name, ask, maybe }) => [text.slice(name?.from, name?.to), ask, maybe]);
}

test('a first name alone is asked about, with why; a full name is not', () => {
  expect(asked([])).toEqual([
    ['Anna', 'Bara förnamn, och ingen i registret heter Anna.', undefined],
    ['Bo Ek', undefined, undefined],
  ]);
});

test('where one alone of that name is known they are proposed, and still asked about', () => {
  const [anna] = asked([
    { id: 'p1', spellings: ['Anna', 'Anna Lind'] },
    { id: 'p2', spellings: ['Annika Ros'] },
  ]);
  expect(anna).toEqual(['Anna', 'Bara förnamn. Är det Anna Lind?', 'p1']);
});

test('somebody of whom other minutes too say only the first name may be the same or not', () => {
  const [anna] = asked([{ id: 'p1', spellings: ['Anna'] }]);
  expect(anna).toEqual(['Anna', 'Bara förnamn. Är det samma Anna som i andra protokoll?', 'p1']);
});

test('of several nobody is proposed, but for one who alone has been at the meetings of the group', () => {
  const lind = { id: 'p1', spellings: ['Anna Lind'], groups: ['ledningsgruppen'] };
  const ek = { id: 'p2', spellings: ['Anna Ek'], groups: ['brukarradet'] };
  const al = { id: 'p3', spellings: ['Anna Al'], groups: ['brukarradet'] };
  const [one] = asked([lind, ek]);
  expect(one).toEqual(['Anna', 'Bara förnamn. Är det Anna Ek?', 'p2']);
  const [several] = asked([lind, ek, al]);
  expect(several).toEqual(['Anna', 'Bara förnamn, och 2 i registret heter Anna.', undefined]);
});
