import type { PartySlug } from './parties.ts';
import { at, type Place } from './place.ts';

type GroupSeed = {
  group: string;
  name: string;
  aliases: readonly string[];
  /** Only the parties that the words say sit in it. */
  parties: readonly PartySlug[];
  /** What is ours in it, where the words do not say all. */
  editorial?: string;
  /** The first place is the meeting that told us of the group. */
  named: readonly [Place, ...Place[]];
};

/** The steering group and the groups the minutes speak of. */
export const groups = [
  {
    group: 'ledningsgruppen',
    name: 'Ledningsgrupp för utveckling',
    aliases: ['Gemensam ledningsgrupp utveckling'],
    parties: ['amf', 'sof', 'brukarorganisationerna'],
    editorial: 'Att gruppen har tre parter står i senare protokoll; här gäller det från början.',
    named: [
      at(
        '2017-01-09',
        'huvud',
        'Vi bildar gruppen utifrån ett behov av att samordna och rapportera om vad som händer i våra olika utvecklingsgrupper och projekt',
      ),
      at('2017-03-23', 'genomgang', '(AMF-SOF-brukare)'),
      at('2017-10-05', 'gemensam-karta', 'alla tre parter (AMF, SOF och brukarorganisationer)'),
    ],
  },
  {
    group: 'gemensam-utvecklingsgrupp',
    name: 'Gemensam utvecklingsgrupp',
    aliases: [],
    parties: [],
    named: [
      at(
        '2017-01-09',
        'gemensam-utvecklingsgrupp',
        'Gemensam utvecklingsgrupp har träffats en timme varannan måndag på Bryggan.',
      ),
    ],
  },
  {
    group: 'g7-kamratstodjare',
    name: 'G7:s lilla grupp av kamratstödjare',
    aliases: [],
    parties: [],
    editorial: 'Gruppen har inget namn i protokollet; namnet är vårt.',
    named: [
      at(
        '2017-01-09',
        'personlig-representant',
        'G7 håller på att bilda en liten grupp som ska finnas till hands som kamratstödjare i kontakt med myndigheter.',
      ),
    ],
  },
  {
    group: 'rekryteringsgruppen',
    name: 'Rekryteringsgruppen',
    aliases: ['rekryteringsgrupp'],
    parties: [],
    named: [
      at('2017-01-09', 'agenda', 'Rekryteringsgruppen'),
      at('2017-03-23', 'rekrytering', 'Det finns en rekryteringsgrupp bestående av några brukare'),
    ],
  },
  {
    group: 'arbetsgruppen-for-rekrytering',
    name: 'Arbetsgruppen för rekrytering',
    aliases: ['arbetsgrupp'],
    parties: [],
    editorial:
      'Protokollet kallar den bara arbetsgrupp. Om den är densamma som rekryteringsgruppen framgår inte, så de hålls isär.',
    named: [
      at(
        '2017-03-23',
        'rekrytering',
        'HR-chefen, en enhetschef från Vuxen, Leif och tre brukare har bildat arbetsgrupp.',
      ),
    ],
  },
  {
    group: 'klarspraksgruppen',
    name: 'Klarspråksgruppen',
    aliases: ['klarspråksguppen'],
    parties: [],
    named: [
      at(
        '2017-10-05',
        'klarsprak',
        'klarspråksgruppen',
        'Idag finns inte arbetsmarknadsförvaltningen med i klarspråksgruppen',
      ),
      at('2017-10-05', 'klarsprak', 'klarspråksguppen'),
    ],
  },
  {
    group: 'arbetsgruppen-for-din-halsa',
    name: 'Arbetsgruppen för Din hälsa Helsingborg',
    aliases: ['arbetsgruppen'],
    parties: [],
    editorial: 'Protokollet kallar den bara arbetsgruppen, under rubriken Din hälsa Helsingborg.',
    named: [at('2017-10-05', 'din-halsa-helsingborg', 'Pernilla kallar till möte med arbetsgruppen')],
  },
  {
    group: 'amf-utvecklingsgrupper',
    name: 'AMF:s utvecklingsgrupper',
    aliases: ['Utvecklingsgrupper inom arbetsmarknadsförvaltningen'],
    parties: ['amf'],
    named: [
      at(
        '2017-10-05',
        'utvecklingsgrupper-inom-amf',
        'Samir berättar att det flera olika utvecklingsgrupper inom arbetsmarknadsförvaltningen',
      ),
      at('2017-10-05', 'utvecklingsgrupper-inom-amf', 'Utvecklingsgrupper inom arbetsmarknadsförvaltningen'),
    ],
  },
] as const satisfies readonly GroupSeed[];

export type GroupSlug = (typeof groups)[number]['group'];
