import { describe, expect, it, test } from 'vitest';
import { say } from '../testing-say.ts';

/** Decisions and tasks that words tell: kind, words, owners and last day. */
function of(words: string) {
  return say(words).flatMap(({ claim, words: place }) => {
    if (claim.kind === 'decision') return [['decision', place]];
    return claim.kind === 'action' ? [['action', place, claim.who.length, claim.due?.to]] : [];
  });
}

describe('a table with "Beslut" and "Ansvarig"', () => {
  it('tells one decision and one task of a row, with its owner and day', () => {
    expect(
      of('Ärende\tBeslut\tAnsvarig\tKlart senast\nFlotten\tTvå offerter ska tas in.\tTure\t10 november'),
    ).toEqual([
      ['decision', 'Två offerter ska tas in.'],
      ['action', 'Två offerter ska tas in.\tTure\t10 november', 1, '2017-11-10'],
    ]);
  });

  it('tells a decision alone where nobody and no day stands beside it', () => {
    expect(of('| Ärende | Beslut | Ansvarig |\n|---|---|---|\n| Rampen | Ingen ramp köps. | – |')).toEqual([
      ['decision', 'Ingen ramp köps.'],
    ]);
  });

  it('takes what is to be done of several sentences for the task', () => {
    expect(
      of('Ärende\tBeslut\tAnsvarig\nSkolan\tSista dag flyttas till maj. Kontakta kommunen.\tBo').filter(
        ([kind]) => kind === 'action',
      ),
    ).toEqual([['action', 'Kontakta kommunen.\tBo', 1, undefined]]);
  });

  it('tells no decision of what only happened at the meeting', () => {
    expect(of('Ärende\tBeslut\tAnsvarig\nÖppnande\tGunvor öppnade mötet.\t–')).toEqual([]);
  });

  it('without a column for who tells decisions only, though it has days', () => {
    expect(of('Datum\tBeslut\n2017-11-02\tCykelpoolen startas i maj')).toEqual([
      ['decision', 'Cykelpoolen startas i maj'],
    ]);
  });
});

test('a task that was broken in its column goes on in the next line', () => {
  expect(of('Vad                 Vem     När\nBoka lokal till     Anna    3 november\nkursen')).toEqual([
    ['action', 'Boka lokal till     Anna    3 november\nkursen', 1, '2017-11-03'],
  ]);
});

test('how far it has come may say by when', () => {
  expect(of('Uppgift\tAnsvarig\tStatus\nLaga taket\tBo\tKvarstår, till 1 december')).toEqual([
    ['action', 'Laga taket\tBo\tKvarstår, till 1 december', 1, '2017-12-01'],
  ]);
});

describe('lines with "Beslut", "Ansvarig" and "Klart" under each other', () => {
  it.each([
    'Beslut: Vi söker nya förare\nAnsvarig: Rolf\nKlart: 1 december',
    'Beslut:     Vi söker nya förare\nAnsvarig:   Rolf\nKlart:      1 december',
    '| Beslut | Vi söker nya förare |\n| Ansvarig | Rolf |\n| Klart | 1 december |',
    'Beslut\tVi söker nya förare\nAnsvarig\tRolf\nKlart\t1 december',
    'Beslut: Vi söker nya förare. Ansvarig: Rolf. Klart: 1 december',
  ])('are one decision and one task: %j', (words) => {
    const found = of(words);
    expect(found.map(([kind]) => kind)).toEqual(['decision', 'action']);
    expect(found[1]?.slice(2)).toEqual([1, '2017-12-01']);
  });

  it('are one task where no decision stands there', () => {
    const found = of('Åtgärd:    Ta fram underlag för upphandling\nAnsvarig:  Zork Brumle\nKlart: till jul');
    expect(found.map(([kind, , owners]) => [kind, owners])).toEqual([['action', 1]]);
  });
});
