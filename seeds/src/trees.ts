import type { HappeningOf } from '@utveckling/domain/event';
import type { Reading } from '@utveckling/domain/project/status';
import { at, type Place } from './place.ts';
import type { ProjectSlug } from './projects.ts';

type Hanging = {
  project: ProjectSlug;
  grade: HappeningOf<'project.hung'>['data']['grade'];
  reading: Reading;
  /** The words that hang it there. */
  because: readonly Place[];
};

type TreeSeed = HappeningOf<'tree.planted'>['data'] & {
  /** The words about the picture that the group was shown. */
  shown: Place;
  hangings: readonly Hanging[];
};

/** The heading that makes a project a shared one, and the project's own words under it. */
const inMarch = (section: string, words: string, within?: string) => [
  at('2017-03-23', 'genomgang', 'Genomgång av våra gemensamma projekt (AMF-SOF-brukare)'),
  at('2017-03-23', section, words, within),
];
const inOctober = (section: string, words: string, within?: string) => [
  at('2017-10-05', 'genomgang', 'Genomgång av de gemensamma utvecklingsarbetena'),
  at('2017-10-05', section, words, within),
];

/** The two trees that were shown on 5 October 2017, and what hangs in each by the words of the minutes. */
export const trees = [
  {
    tree: 'gemensamma',
    name: 'Det gemensamma trädet',
    sentence:
      'De utvecklingsarbeten som arbetsmarknadsförvaltningen, socialförvaltningen och brukarorganisationerna har gemensamt eller där deras arbete möts.',
    order: 1,
    shown: at(
      '2017-10-05',
      'gemensam-karta',
      'en bild över de utvecklingsarbeten som arbetsmarknadsförvaltningen och socialförvaltningen idag har gemensamt/gemensamma beröringspunkter i (träd med lite färre frukter)',
    ),
    hangings: [
      {
        project: 'digitalt-utanforskap',
        grade: 'shared',
        reading: 'stated',
        because: inMarch(
          'digitalt-utanforskap',
          'Digitalt utanförskap',
          'Digitalt utanförskap Bosse berättar',
        ),
      },
      {
        project: 'brukarmedverkan-vid-rekrytering',
        grade: 'shared',
        reading: 'stated',
        because: inMarch('rekrytering', 'Rekrytering', 'Rekrytering Det finns'),
      },
      {
        project: 'personlig-representant',
        grade: 'shared',
        reading: 'stated',
        because: inMarch('personlig-representant', 'Personlig representant'),
      },
      {
        project: 'fritidsbanken',
        grade: 'shared',
        reading: 'stated',
        because: inMarch('fritidsbanken', 'Fritidsbanken'),
      },
      {
        project: 'klarsprak',
        grade: 'shared',
        reading: 'stated',
        because: inOctober('klarsprak', 'Klarspråk', 'Klarspråk – det har varit fråntfall'),
      },
      {
        project: 'kommunikation-och-information',
        grade: 'shared',
        reading: 'stated',
        because: inOctober('kommunikation-och-information', 'Kommunikation och information'),
      },
      {
        project: 'validering-och-sysselsattning',
        grade: 'shared',
        reading: 'stated',
        because: inOctober('validering-sysselsattning', 'Validering/sysselsättning'),
      },
      {
        project: 'battre-halsa-for-unga-romer',
        grade: 'shared',
        reading: 'stated',
        because: inOctober('battre-halsa-och-din-halsa', 'Bättre hälsa för unga romer'),
      },
      {
        project: 'din-halsa-helsingborg',
        grade: 'shared',
        reading: 'stated',
        because: inOctober('battre-halsa-och-din-halsa', 'din hälsa Helsingborg'),
      },
      {
        project: 'staden-som-samhallsbyggare',
        grade: 'touchpoint',
        reading: 'interpreted',
        because: [
          at(
            '2017-03-23',
            'staden-som-samhallsbyggare',
            'Samtliga chefer har gemensamt anslutit sig till detta.',
          ),
        ],
      },
      {
        project: 'invanare-som-medskapare',
        grade: 'touchpoint',
        reading: 'interpreted',
        because: [
          at(
            '2017-03-23',
            'invanare-som-medskapare',
            'Ann bjuder in och hoppas att flera brukare har möjlighet att komma.',
          ),
        ],
      },
      {
        project: 'halsa-och-utegym',
        grade: 'touchpoint',
        reading: 'interpreted',
        because: [
          at(
            '2017-03-23',
            'halsa',
            'Vi ser det också som ett startskott till att utveckla hälsodelen inom och mellan brukarorganisationerna.',
          ),
        ],
      },
      {
        project: 'omradesarbete-adolfsberg',
        grade: 'touchpoint',
        reading: 'interpreted',
        because: [at('2018-04-12', 'omradesarbete-adolfsberg', 'De samarbetar med en rad aktörer i området')],
      },
      {
        project: 'po-drom',
        grade: 'touchpoint',
        reading: 'interpreted',
        because: [
          at(
            '2018-04-12',
            'omradesarbete-adolfsberg',
            'Sysselsättningsprojektet Po drom arbetar nu med hela området, inte bara med romer.',
          ),
        ],
      },
      {
        project: 'utvecklingsarbete-som-insats',
        grade: 'touchpoint',
        reading: 'interpreted',
        because: [
          at(
            '2018-04-12',
            'utvecklingsarbete-som-insats',
            'socialförvaltningen i samverkan med arbetsmarknadsförvaltningen försöker ta ett ansvar',
          ),
        ],
      },
      {
        project: 'invanarreportrar',
        grade: 'touchpoint',
        reading: 'interpreted',
        because: [
          at(
            '2018-04-12',
            'utvecklingsarbete-som-insats',
            'Det skulle i första skedet handla om Digitalt utanförskap och en idé om invånarreportrar.',
          ),
        ],
      },
    ],
  },
  {
    tree: 'socialforvaltningen',
    name: 'Socialförvaltningens träd',
    sentence: 'De utvecklingsarbeten som socialförvaltningen gör, startar eller bär en del av.',
    order: 2,
    shown: at(
      '2017-10-05',
      'gemensam-karta',
      'en bild (trädet med frukter) över de utvecklingsarbeten som bedrivs på socialförvaltningen',
    ),
    hangings: [
      {
        project: 'klarsprak',
        grade: 'own',
        reading: 'interpreted',
        because: [
          at(
            '2017-10-05',
            'klarsprak',
            'Idag finns inte arbetsmarknadsförvaltningen med i klarspråksgruppen men tanken är att de kommer att bli mer involverade framöver.',
          ),
        ],
      },
      {
        project: 'brukarmedverkan-vid-rekrytering',
        grade: 'own',
        reading: 'stated',
        because: [
          at(
            '2017-10-05',
            'brukarmedverkan-vid-rekrytering',
            'Brukarmedverkan vid rekrytering är på gång inom socialförvaltningen',
          ),
        ],
      },
      {
        project: 'validering-och-sysselsattning',
        grade: 'own',
        reading: 'stated',
        because: [
          at(
            '2017-10-05',
            'validering-sysselsattning',
            'Nyligen har sex personer från socialförvaltningen gått OCN(open colleague network)-utbildning.',
          ),
        ],
      },
      {
        project: 'staden-som-samhallsbyggare',
        grade: 'own',
        reading: 'stated',
        because: [
          at(
            '2017-03-23',
            'staden-som-samhallsbyggare',
            'Socialförvaltningen kollar kring hur planeringen ser ut kring samhällsbyggarna och kallar därefter till ett ledningsmöte.',
          ),
        ],
      },
      {
        project: 'utvecklingsarbete-som-insats',
        grade: 'own',
        reading: 'stated',
        because: [
          at(
            '2018-04-12',
            'utvecklingsarbete-som-insats',
            'socialförvaltningen i samverkan med arbetsmarknadsförvaltningen försöker ta ett ansvar',
          ),
        ],
      },
      {
        project: 'stod-till-foraldrar-med-barn-i-familjehem',
        grade: 'own',
        reading: 'stated',
        because: [
          at(
            '2017-01-09',
            'stod-till-foraldrar-med-barn-i-familjehem',
            'socialförvaltningen kommer att dra igång ett arbete',
          ),
        ],
      },
      {
        project: 'fritidsbanken',
        grade: 'own',
        reading: 'stated',
        because: [
          at(
            '2017-03-23',
            'fritidsbanken',
            'Strategin nu är att arbetsmarknadsförvaltningen står för sysselsättningsdelen och socialförvaltningen för lokalhyran.',
          ),
        ],
      },
    ],
  },
] as const satisfies readonly TreeSeed[];
