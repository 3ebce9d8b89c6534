import { at, type Place } from './place.ts';

type PersonSeed = {
  /** Opaque: the name itself stands only in the minutes. */
  person: string;
  /** The minutes give a first name alone, and nothing says whose it is. */
  incomplete?: true;
  /** Every place where the name stands, as it is spelt there. */
  places: readonly Place[];
};

/** Everybody the minutes name. Removing a name means masking these places (README). */
export const people = [
  {
    person: 'p01',
    places: [
      at('2017-01-09', 'fasta-ledamoter', 'Bo Pettersson'),
      at('2017-03-23', 'narvarande', 'Bo Pettersson'),
      at('2017-03-23', 'digitalt-utanforskap', 'Bosse'),
      at('2017-10-05', 'narvarande', 'Bosse Pettersson'),
      at('2018-04-12', 'narvarande', 'Bo Pettersson'),
    ],
  },
  {
    person: 'p02',
    places: [
      at('2017-01-09', 'fasta-ledamoter', 'Ivan Kuzhikov'),
      at('2017-01-09', 'lokal', 'Ivan'),
      at('2017-10-05', 'narvarande', 'Ivan Kuzhiov'),
      at('2018-04-12', 'narvarande', 'Ivan Kuzhiov'),
    ],
  },
  { person: 'p03', places: [at('2017-01-09', 'fasta-ledamoter', 'Per Norbeck')] },
  {
    person: 'p04',
    places: [
      at('2017-01-09', 'fasta-ledamoter', 'Ia Jonsson'),
      at('2017-10-05', 'narvarande', 'Ia Jonsson'),
      at('2018-04-12', 'narvarande', 'Ia Jonsson'),
    ],
  },
  {
    person: 'p05',
    places: [
      at('2017-01-09', 'fasta-ledamoter', 'Leif Redestig'),
      at('2017-03-23', 'narvarande', 'Leif Redestig'),
      at('2017-03-23', 'rekrytering', 'Leif'),
      at('2017-10-05', 'narvarande', 'Leif Redestig'),
      at('2017-10-05', 'fritidsbanken', 'Leif'),
      at('2018-04-12', 'narvarande', 'Leif Redestig'),
    ],
  },
  {
    person: 'p06',
    places: [
      at('2017-01-09', 'fasta-ledamoter', 'Anne Eskilsson'),
      at('2017-03-23', 'narvarande', 'Anne Eskilsson'),
      at('2018-04-12', 'narvarande', 'Anne Eskilsson'),
    ],
  },
  {
    person: 'p07',
    places: [
      at('2017-01-09', 'fasta-ledamoter', 'Allan Hedman'),
      at('2017-03-23', 'narvarande', 'Allan Hedman'),
      at('2017-03-23', 'fritidsbanken', 'Allan'),
    ],
  },
  {
    person: 'p08',
    places: [
      at('2017-01-09', 'fasta-ledamoter', 'Pernilla Kvist'),
      at('2017-10-05', 'narvarande', 'Pernilla Kvist'),
      at('2017-10-05', 'fritidsbanken', 'Pernilla'),
      at('2017-10-05', 'gemensam-karta', 'Pernilla'),
      at('2017-10-05', 'din-halsa-helsingborg', 'Pernilla', 'Pernilla informerar'),
      at('2017-10-05', 'din-halsa-helsingborg', 'Pernilla', 'Pernilla kallar'),
      at('2017-10-05', 'utvecklingsgrupper-inom-amf', 'Pernilla'),
    ],
  },
  {
    person: 'p09',
    places: [
      at('2017-01-09', 'fasta-ledamoter', 'David Bergström'),
      at('2017-10-05', 'klarsprak', 'David Bergström'),
      at('2018-04-12', 'narvarande', 'David Bergström'),
    ],
  },
  { person: 'p10', places: [at('2017-03-23', 'narvarande', 'Carina Bech Sörensen')] },
  {
    person: 'p11',
    places: [
      at('2017-03-23', 'narvarande', 'Ann Abrahamsson'),
      at('2017-03-23', 'invanare-som-medskapare', 'Ann'),
      at('2018-04-12', 'narvarande', 'Ann Abrahamsson'),
      at('2018-04-12', 'sammansattningen', 'Ann'),
    ],
  },
  {
    person: 'p12',
    places: [
      at('2017-03-23', 'narvarande', 'Thomas Naujocks'),
      at('2017-10-05', 'narvarande', 'Thomas Naujocks'),
      at('2018-04-12', 'narvarande', 'Thomas Naujocks'),
    ],
  },
  {
    person: 'p13',
    places: [
      at('2017-03-23', 'narvarande', 'Gösta Strand'),
      at('2017-03-23', 'personlig-representant', 'Gösta'),
      at('2017-10-05', 'narvarande', 'Gösta Strand'),
      at('2017-10-05', 'validering-sysselsattning', 'Gösta'),
      at('2018-04-12', 'narvarande', 'Gösta Strand'),
      at('2018-04-12', 'sammansattningen', 'Gösta'),
    ],
  },
  {
    person: 'p14',
    places: [
      at('2017-03-23', 'rekrytering', 'Arne Christiansson'),
      at('2017-10-05', 'brukarmedverkan-vid-rekrytering', 'Arne Kristiansson'),
    ],
  },
  {
    person: 'p15',
    places: [
      at('2017-10-05', 'narvarande', 'Bengt Nilsson'),
      at('2018-04-12', 'narvarande', 'Bengt Nilsson'),
    ],
  },
  { person: 'p16', places: [at('2017-10-05', 'narvarande', 'Maria Berglund')] },
  {
    person: 'p17',
    places: [
      at('2017-10-05', 'narvarande', 'Samir Kafedzic'),
      at('2017-10-05', 'fritidsbanken', 'Samir'),
      at('2017-10-05', 'utvecklingsgrupper-inom-amf', 'Samir', 'Samir berättar'),
      at('2017-10-05', 'utvecklingsgrupper-inom-amf', 'Samir', 'Samir som får komplettera'),
      at('2018-04-12', 'narvarande', 'Samir Kafedzic'),
      at('2018-04-12', 'sammansattningen', 'Samir'),
    ],
  },
  { person: 'p18', places: [at('2017-10-05', 'klarsprak', 'Jenny Andersson')] },
  {
    person: 'p19',
    incomplete: true,
    places: [at('2017-10-05', 'validering-sysselsattning', 'Henrietta')],
  },
  { person: 'p20', places: [at('2018-04-12', 'narvarande', 'Giuliano Silvia')] },
  { person: 'p21', places: [at('2018-04-12', 'narvarande', 'Håkan Hallgren')] },
  { person: 'p22', places: [at('2018-04-12', 'narvarande', 'Vanjuska Ivanov')] },
  { person: 'p23', places: [at('2018-04-12', 'narvarande', 'Sorina Costea')] },
  { person: 'p24', places: [at('2018-04-12', 'narvarande', 'Victoria Bradic')] },
  { person: 'p25', places: [at('2018-04-12', 'narvarande', 'Mercedes Bogdanov')] },
  {
    person: 'p26',
    incomplete: true,
    places: [at('2018-04-12', 'omradesarbete-adolfsberg', 'Thomas')],
  },
  {
    person: 'p27',
    incomplete: true,
    places: [at('2018-04-12', 'omradesarbete-adolfsberg', 'Pierre')],
  },
  { person: 'p28', incomplete: true, places: [at('2018-04-12', 'sammansattningen', 'Sandra')] },
  { person: 'p29', incomplete: true, places: [at('2018-04-12', 'sammansattningen', 'Michelle')] },
] as const satisfies readonly PersonSeed[];

export type PersonId = (typeof people)[number]['person'];
