import { describe, expect, it } from 'vitest';
import { propose } from '../propose.ts';
import { emptyRegister, type Register } from '../register.ts';

const register: Register = {
  ...emptyRegister,
  groups: [{ id: 'lg', name: 'Ledningsgrupp för utveckling', aliases: ['Gemensam ledningsgrupp'] }],
};
const head = (text: string, known: Partial<Register> = {}, fileName?: string) =>
  propose(text, { register: { ...register, ...known }, ...(fileName === undefined ? {} : { fileName }) })
    .head;

describe('the group of a meeting', () => {
  it('stands after what the document is', () => {
    const text = '# Mötesanteckningar: Plattform ÖK 7 februari 2025\n\nText.';
    const { group } = head(text);
    expect(group && text.slice(group.words.from, group.words.to)).toBe('Plattform ÖK');
  });
  it('is whose meeting it was', () => {
    const text = 'Protokoll från samordningsgruppens möte den 1 april 2004\n\nText.';
    const { group } = head(text);
    expect(group && text.slice(group.words.from, group.words.to)).toBe('samordningsgruppen');
  });

  it('is not where it met, nor what kind of document it is', () => {
    expect(head('Tid och plats, Stora rummet kl 13.00\n\nText.').group).toBeUndefined();
    expect(head('# Sammanfattning 24-10-21\n\nText.').group).toBeUndefined();
  });

  it.each(['Hej alla!', 'Hej!', 'God kväll alla vänner'])('is nobody that a letter greets: %s', (line) => {
    expect(head(`${line}\n\nVi sågs på biblioteket och pratade om lokalen.`).group).toBeUndefined();
  });
});

describe('the day of a meeting', () => {
  it('is stated where it has its year', () => {
    expect(head('Ledningsgrupp för utveckling 5 oktober 2017\n\nText.').date).toMatchObject({
      from: '2017-10-05',
      certainty: 'stated',
    });
  });

  it('gets its year from "2017 är år 1" and the rule for meetings, and says so', () => {
    const { date } = head(
      'Ledningsgrupp för utveckling 23 mars\n\nStaden ska växa. 2017 är år 1. Framöver gäller torsdagar jämna veckor.',
    );
    expect(date).toMatchObject({ from: '2017-03-23', certainty: 'inferred' });
    expect(date?.reason).toBe(
      'Året står inte i protokollet, troligen 2017: där står "2017 är år 1", och 23 mars 2017 är en torsdag i en jämn vecka, som mötesregeln i protokollet säger.',
    );
  });

  it('gets its year from the group’s other meetings and their rule', () => {
    const date = { certainty: 'stated' as const };
    const { date: found } = head('Ledningsgrupp för utveckling 12 april\n\nText.', {
      meetings: [
        { id: 'a', group: 'lg', date: { ...date, from: '2017-03-23', to: '2017-03-23' } },
        { id: 'b', group: 'lg', date: { ...date, from: '2017-10-05', to: '2017-10-05' } },
      ],
      schedules: [
        { group: 'lg', rule: { kind: 'monthly', weekday: 'thursday', nth: 1 }, said: '2017-10-05' },
      ],
    });
    expect(found).toMatchObject({ from: '2018-04-12', certainty: 'inferred' });
  });

  it('stays open when nothing tells the year, with its words', () => {
    const text = 'Ledningsgrupp för utveckling 12 april\n\nText.';
    const { date, dateWords } = head(text);
    expect(date).toBeUndefined();
    expect(text.slice(dateWords?.from, dateWords?.to)).toBe('12 april');
  });

  it.each([
    [
      'Brukarrådet\n\n1. Öppnande\nOrdföranden öppnade mötet den 4 april 2022.\n\n2. Mat\nBra.',
      '2022-04-04',
      'stated',
    ],
    [
      'Upprättad av: Anna Ek\nDatum: 2022-10-01\nProtokoll från möte 2022-09-28\n\nText.',
      '2022-09-28',
      'stated',
    ],
    [
      'Sammanträdesdatum: 2021-12-07\nJusteringsdag: 2021-12-14\nAnslagsdag: 2021-12-15\n\nText.',
      '2021-12-07',
      'stated',
    ],
    ['Skolråd ht-23\n14/11\n\nText.', '2023-11-14', 'inferred'],
    ['Datum\n2023-09-04\nTid\n13.00–15.00\n\nText.', '2023-09-04', 'stated'],
  ])('%j', (text, from, certainty) => {
    expect(head(text)).toMatchObject({ date: { from, certainty } });
  });

  it('is near the day that the meeting before promised, also where the weekday is wrong', () => {
    const at = (day: string) => ({ from: day, to: day, certainty: 'stated' as const });
    const meetings = [{ id: 'a', group: 'lg', date: at('2025-03-12'), nextMeeting: at('2025-04-09') }];
    const moved = head('Ledningsgrupp för utveckling 10 april\n\nText.', { meetings });
    expect(moved.date).toMatchObject({ from: '2025-04-10', certainty: 'inferred' });
    expect(moved.contradictions).toMatchObject([{ about: 'other-document' }]);
    const slip = head('Ledningsgrupp för utveckling torsdag 9 april\n\nText.', { meetings });
    expect(slip.date).toMatchObject({ from: '2025-04-09' });
    expect(slip.contradictions).toMatchObject([{ about: 'weekday', here: 'torsdag', there: 'onsdag' }]);
  });

  it('is the promised one where the text has none, and no later minutes are there', () => {
    const at = (day: string) => ({ from: day, to: day, certainty: 'stated' as const });
    const march = { id: 'a', group: 'lg', date: at('2025-03-12'), nextMeeting: at('2025-04-09') };
    const text = 'Ledningsgrupp för utveckling\n\nText.';
    expect(head(text, { meetings: [march] }).date).toMatchObject({
      ...{ from: '2025-04-09', certainty: 'inferred' },
      reason: expect.stringContaining('Mötet 12 mars 2025 säger att nästa möte är 9 april 2025'),
    });
    const april = { id: 'b', group: 'lg', date: at('2025-04-09') };
    expect(head(text, { meetings: [march, april] }).date).toBeUndefined();
  });

  it('is the file name’s when the text has none', () => {
    expect(head('Ledningsgruppen\n\nText.', {}, 'protokoll_2019-02-07.docx').date).toEqual({
      from: '2019-02-07',
      to: '2019-02-07',
      certainty: 'inferred',
      reason: 'Dagen står inte i protokollet. Filnamnet "protokoll 2019-02-07" säger 7 februari 2019.',
    });
  });

  it('is counted from the letter’s own day', () => {
    const text =
      'Från: a@example.org\nSkickat: den 9 maj 2025 08:12\nÄmne: Anteckningar\n\nHej, vi sågs i onsdags.';
    expect(head(text).date).toMatchObject({ from: '2025-05-07', certainty: 'computed' });
  });

  it('is a week where no day is given', () => {
    expect(head('Minnesanteckningar v. 41 2017\n\nText.').date).toMatchObject({
      from: '2017-10-09',
      to: '2017-10-15',
    });
  });

  it('is no other day that the head names', () => {
    expect(
      head('Protokoll\nDatum: 2020-03-24\nJusterat 2020-04-01\nNästa möte 2020-05-05\n\nText.').date?.from,
    ).toBe('2020-03-24');
  });
});

describe('contradictions', () => {
  const about = (text: string, known: Partial<Register> = {}, file?: string) =>
    head(text, known, file).contradictions.map(({ about: what, here, there }) => [what, here, there]);

  it('of the weekday', () => {
    expect(about('Möte torsdagen den 3 november 2017\n\nText.')).toEqual([['weekday', 'torsdag', 'fredag']]);
  });

  it('of the file’s name', () => {
    expect(about('Möte 3 november 2017\n\nText.', {}, 'möte 2017-11-02.txt')).toEqual([
      ['file-name', '2017-11-03', '2017-11-02'],
    ]);
  });

  it('of the group’s rule, and of what the meeting before promised', () => {
    const day = (iso: string) => ({ from: iso, to: iso, certainty: 'stated' as const });
    expect(
      about('Ledningsgrupp för utveckling 3 november 2017\n\nText.', {
        schedules: [
          { group: 'lg', rule: { kind: 'weeks', weekday: 'thursday', parity: 'even' }, said: '2017-01-01' },
        ],
        meetings: [{ id: 'a', group: 'lg', date: day('2017-10-05'), nextMeeting: day('2017-11-02') }],
      }),
    ).toEqual([
      ['schedule', '2017-11-03', 'torsdag i en jämn vecka'],
      ['other-document', '2017-11-03', '2017-11-02'],
    ]);
  });

  it('of two figures that may both be the year, unless the file’s name tells', () => {
    expect(about('Möte 24-10-21\n\nText.')).toEqual([['date', '2024-10-21', '2021-10-24']]);
    expect(about('Möte 24-10-21\n\nText.', {}, 'möte 2024-10-21.txt')).toEqual([]);
    expect(about('Möte 24-10-21\n\nText.', {}, 'anteckningar-mote-2024-10-21.md')).toEqual([]);
  });

  it('of a day that no calendar has', () => {
    expect(about('Möte 2024-02-30\n\nText.')).toEqual([['date', '2024-02-30', 'finns inte i kalendern']]);
  });

  it('of two days in the head', () => {
    expect(about('Möte 3 november 2017\nDatum: 4 november 2017\n\nText.')).toEqual([
      ['date', '4 november 2017', '3 november 2017'],
    ]);
  });
});

describe('times, place, number and group', () => {
  it.each([
    ['Tid: kl. 10.00–12.00', '10:00', '12:00'],
    ['Tid: 10:00-12:00', '10:00', '12:00'],
    ['Datum: 2020-03-24 klockan 14:30', '14:30', undefined],
    ['Tid: 13.15 - 15', '13:15', '15:00'],
    ['Torsdag 2/5 2019, 13-15', '13:00', '15:00'],
  ])('%s', (line, from, until) => {
    expect(head(`Möte\n${line}\n\nText.`)).toMatchObject({ from, ...(until === undefined ? {} : { until }) });
  });

  it.each([
    ['Plats: Bryggan', 'Bryggan'],
    ['**Lokal:** Sal 3', 'Sal 3'],
    [
      'Plats och tid      Rådsalen, Hamngården, torsdagen den 14 mars 2024 klockan 13.15',
      'Rådsalen, Hamngården',
    ],
  ])('%s', (line, place) => {
    const text = `Möte\n${line}\n\nText.`;
    const found = head(text).place;
    expect(text.slice(found?.from, found?.to)).toContain(place);
  });

  it.each([
    ['Protokoll nr 5/2020', '5/2020'],
    ['Nr 3', '3'],
    ['Styrelsemöte nr 7', '7'],
    ['Årsmöte 2023', undefined],
  ])('%s', (line, number) => {
    expect(head(`${line}\n\nText.`).number).toBe(number);
  });

  it.each([
    ['SAMVERKANSPROTOKOLL\nFörvaltningssamverkan (FSG), omsorgen', 'Förvaltningssamverkan'],
    ['Noterat från styrelsen\nStyrelsen för Byalaget Ek', 'Styrelsen för Byalaget Ek'],
    ['Protokoll fört vid styrelsesammanträde\nBrf Eken, org.nr 716400-0000', 'Brf Eken'],
    ['Protokoll\nFört vid: styrelsesammanträde med IF Eken', 'IF Eken'],
    ['BYGGMÖTE NR 5', 'BYGGMÖTE'],
    ['Upprättad av: Anna Ek', undefined],
    ['Datum\n2023-09-04', undefined],
  ])('the group of %j', (lines, name) => {
    const text = `${lines}\n\n1. Lokal\n\nDen är bra.`;
    const { group } = head(text);
    expect(group && text.slice(group.words.from, group.words.to)).toBe(name);
  });

  it('a known group by its name, a new one with likeness 0', () => {
    expect(head('Gemensam ledningsgrupp 3 maj 2017\n\nText.').group).toMatchObject({ id: 'lg', likeness: 1 });
    const text = 'Protokoll fört vid styrelsemöte i Föreningen Hopp 3 maj 2017\n\nText.';
    const { group } = head(text);
    expect(group).toMatchObject({ id: 'foreningen-hopp', likeness: 0 });
    expect(text.slice(group?.words.from, group?.words.to)).toBe('Föreningen Hopp');
  });
});

describe('a letter about a meeting', () => {
  const letter = (words: string, date = 'Datum: 17 maj 2023 10:12') =>
    head(`Från: Anna Ek\n${date}\nTill: alla\nÄmne: Anteckningar\n\n${words}\n`);

  it('counts "i tisdags" from when it was sent, also where it names the next meeting', () => {
    expect(letter('Hej! Tack för i tisdags.\n\nVi ses igen 7 juni 2023 kl 13.').date).toMatchObject({
      from: '2023-05-16',
      certainty: 'computed',
    });
  });

  it.each([
    ['Vi höll på från kl 13 till ca 15.30 i tisdags.', { from: '13:00', until: '15:30' }],
    ['I tisdags sågs vi 13-15 på biblioteket.', { from: '13:00', until: '15:00' }],
  ])('says how long it was: %s', (words, times) => {
    expect(letter(words)).toMatchObject(times);
  });

  it('says when it ended with the word cut short', () => {
    expect(
      head('Möte 3 maj 2023\n\n§ 1 Möt. öppn.\n\nAlla hälsas välkomna.\n\nMötet avsl. kl. 20.15.').until,
    ).toBe('20:15');
  });
});
