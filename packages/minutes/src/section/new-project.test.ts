import { describe, expect, it } from 'vitest';
import { propose } from '../propose.ts';

const going = 'Arbetet har börjat och sju volontärer är med. Fler deltagare behövs till hösten.';
const daily = 'Det är gammalt och Rolf hämtar in priser från två firmor innan midsommar.';
const read = (title: string, heading: string, told: string) => {
  const text = `${title}\n3 maj 2023\n\n1. Öppnande\n\nAlla hälsas välkomna.\n\n2. ${heading}\n\n${told}\n\n3. Avslut\n\nTack för i dag.`;
  return propose(text).sections.flatMap(({ newProjects = [] }) =>
    newProjects.map(({ from, to, sureness }) => `${text.slice(from, to)} ${sureness}`),
  );
};

describe('a heading that no project has', () => {
  it.each([
    ['Styrgrupp för utveckling', 'Lövsalen', going, ['Lövsalen likely']],
    ['Styrgrupp för utveckling', 'Lövsalen', daily, ['Lövsalen unsure']],
    ['Styrgrupp för utveckling', 'Risker', going, []],
    ['Styrelsemöte i Bostadsrättsföreningen Eken', 'Lövsalen', going, ['Lövsalen likely']],
    ['Styrelsemöte i Bostadsrättsföreningen Eken', 'Lövsalen', daily, []],
    ['Styrelsemöte i Bostadsrättsföreningen Eken', 'Laddstolpar', daily, []],
    ['Byggmöte nr 5', 'Kvalitet och miljö', daily, []],
    ['APT Boendestödet', 'Språkcaféet', daily, ['Språkcaféet unsure']],
    ['Projektmöte Ljuset', 'Tidplan', going, []],
    ['Projektmöte Ljuset', 'Delprojekt 2 – Kameror', daily, ['Kameror likely']],
  ])('in "%s": %s', (title, heading, told, found) => {
    expect(read(title, heading, told)).toEqual(found);
  });

  it.each([
    ['Slutrapport för projektet Ung scen', 'Ung scen likely'],
    ['Utvärdering av meröppet bibliotek', 'meröppet bibliotek likely'],
    ['Lövsalen – lägesrapport', 'Lövsalen likely'],
    ['Träffpunkt Centrum – lägesrapport', 'Träffpunkt Centrum likely'],
  ])('is the name in it: %s', (heading, found) => {
    expect(read('Styrgrupp för utveckling', heading, going)).toEqual([found]);
  });

  it.each([
    'Ansvarsfrihet',
    'Tidplan och risker',
    'Överlåtelser',
    'Motioner',
    'Budgetuppföljning per april',
    'Rapport från ekonomigruppens möte',
    'Kommunikation och marknadsföring',
    'Hej alla',
    'Läget',
    'Läget runt',
    'Laget runt',
    'Hösten',
    'Våren 2024',
    'Inför sommaren',
    'Höstens program',
    'Lite till',
    'Fortsättning följer',
    'Att göra',
    'Att göra till nästa gång',
    'Vem gör vad',
    'Vem, vad och när',
    'Vi pratade om',
    'Det här tog vi upp',
  ])('is none: %s', (heading) => {
    expect(read('Styrgrupp för utveckling', heading, going)).toEqual([]);
  });

  it('is said to be one by "Delprojekt A: …" on a line of its own', () => {
    const text = `Projektmöte Ljuset 3 maj 2023\n\nSTATUS\n\nDelprojekt A: Kameror\n${daily}\n`;
    expect(
      propose(text).sections.flatMap(({ newProjects = [] }) =>
        newProjects.map(({ from, to }) => text.slice(from, to)),
      ),
    ).toEqual(['Kameror']);
  });

  it('is likely one right under a round of projects', () => {
    const text = `APT Boendestödet\n\n1. Utvecklingsarbete\nLövsalen\n${daily}\n\n2. Övrigt\n\nInget.`;
    expect(propose(text).sections.flatMap(({ newProjects = [] }) => newProjects)).toMatchObject([
      { sureness: 'likely' },
    ]);
  });
});
