import type { OwnAttendance } from '@utveckling/minutes/accept/choices';
import { propose } from '@utveckling/minutes/propose';
import { emptyRegister } from '@utveckling/minutes/register';
import { expect, test } from 'vitest';
import { lineDetails } from './line-details.ts';

const text = [
  'Ledningsgrupp för utveckling 11 oktober 2018',
  '',
  'Närvarande:',
  'Kim Provsson, AMF',
  'Alex Testman (sekreterare)',
  'Robin Provman, Cykelköket',
].join('\n');
const register = {
  ...emptyRegister,
  organisations: [{ id: 'amf', name: 'Arbetsmarknadsförvaltningen', aliases: ['AMF'] }],
};
const [kim, alex, robin] = propose(text, { register }).attendance.map(
  ({ sureness: _, incomplete: __, person: ___, ...line }): OwnAttendance => line,
);
const details = (line: OwnAttendance | undefined) => {
  if (line === undefined) throw new Error('three came');
  return lineDetails(text, line, {
    organisation: (slug) => register.organisations.find(({ id }) => id === slug)?.name ?? slug,
    roleOf: { secretary: 'sekreterare', chair: 'ordförande', approver: 'justerare' },
    arrived: 'Kom klockan',
    leftAt: 'Gick klockan',
  });
};

test('a name that stands in the line is not said once more, only what was understood beside it', () => {
  expect(details(kim)).toEqual(['Arbetsmarknadsförvaltningen']);
  expect(details(alex)).toEqual(['sekreterare']);
});

test('an organisation that the register does not know is told as it is written', () => {
  expect(details(robin)).toEqual(['Cykelköket']);
});

test('a name that stands outside of its line is told', () => {
  if (kim === undefined || robin?.name === undefined) throw new Error('three came');
  const { affiliation: _, ...rest } = kim;
  expect(details({ ...rest, name: robin.name, arrived: '09:30' })).toEqual([
    'Robin Provman',
    'Arbetsmarknadsförvaltningen',
    'Kom klockan 09:30',
  ]);
});
