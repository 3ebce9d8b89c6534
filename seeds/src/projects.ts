import { at, type Place } from './place.ts';
import type { ThemeSlug } from './themes.ts';

type ProjectSeed = {
  project: string;
  name: string;
  theme: ThemeSlug;
  /** Other words that the minutes use for it. */
  aliases: readonly string[];
  /** Where the name, and each other word for it, first stands. */
  named: readonly Place[];
};

/** The 17 projects, branch by branch, in the order they hang. */
export const projects = [
  {
    project: 'digitalt-utanforskap',
    name: 'Digitalt utanförskap',
    theme: 'digitalt-och-kommunikation',
    aliases: ['Digitalisering'],
    named: [
      at('2017-01-09', 'digitalisering', 'Digitalt utanförskap'),
      at('2017-01-09', 'digitalisering', 'Digitalisering'),
    ],
  },
  {
    project: 'invanarreportrar',
    name: 'Invånarreportrar',
    theme: 'digitalt-och-kommunikation',
    aliases: [],
    named: [at('2018-04-12', 'utvecklingsarbete-som-insats', 'invånarreportrar')],
  },
  {
    project: 'kommunikation-och-information',
    name: 'Kommunikation och information',
    theme: 'digitalt-och-kommunikation',
    aliases: [],
    named: [at('2017-10-05', 'kommunikation-och-information', 'Kommunikation och information')],
  },
  {
    project: 'klarsprak',
    name: 'Klarspråk',
    theme: 'digitalt-och-kommunikation',
    aliases: [],
    named: [at('2017-10-05', 'klarsprak', 'Klarspråk', 'Klarspråk – det har varit fråntfall')],
  },
  {
    project: 'invanare-som-medskapare',
    name: 'Invånare som medskapare',
    theme: 'inflytande-och-stod',
    aliases: [],
    named: [at('2017-03-23', 'invanare-som-medskapare', 'Invånare som medskapare')],
  },
  {
    project: 'brukarmedverkan-vid-rekrytering',
    name: 'Brukarmedverkan vid rekrytering',
    theme: 'inflytande-och-stod',
    aliases: ['Rekrytering', 'Rekryteringsgruppen'],
    named: [
      at('2017-10-05', 'brukarmedverkan-vid-rekrytering', 'Brukarmedverkan vid rekrytering'),
      at('2017-03-23', 'rekrytering', 'Rekrytering', 'Rekrytering Det finns'),
      at('2017-01-09', 'agenda', 'Rekryteringsgruppen'),
    ],
  },
  {
    project: 'personlig-representant',
    name: 'Personlig representant',
    theme: 'inflytande-och-stod',
    aliases: [],
    named: [
      at('2017-01-09', 'agenda', 'personlig representant'),
      at('2017-01-09', 'personlig-representant', 'Personlig representant'),
    ],
  },
  {
    project: 'validering-och-sysselsattning',
    name: 'Validering och sysselsättning',
    theme: 'arbete-och-sysselsattning',
    aliases: ['Validering', 'Validering/sysselsättning'],
    named: [
      at('2017-03-23', 'validering', 'Validering', 'Validering Validering är'),
      at('2017-10-05', 'validering-sysselsattning', 'Validering/sysselsättning'),
    ],
  },
  {
    project: 'staden-som-samhallsbyggare',
    name: 'Staden som samhällsbyggare',
    theme: 'arbete-och-sysselsattning',
    aliases: ['samhällsbyggarna'],
    named: [
      at('2017-03-23', 'staden-som-samhallsbyggare', 'Staden som samhällsbyggare'),
      at('2017-03-23', 'staden-som-samhallsbyggare', 'samhällsbyggarna'),
    ],
  },
  {
    project: 'utvecklingsarbete-som-insats',
    name: 'Utvecklingsarbete som insats',
    theme: 'arbete-och-sysselsattning',
    aliases: [],
    named: [at('2018-04-12', 'utvecklingsarbete-som-insats', 'Utvecklingsarbete som insats')],
  },
  {
    project: 'po-drom',
    name: 'Po drom',
    theme: 'familj-och-omrade',
    aliases: ['Sysselsättningsprojektet Po drom'],
    named: [at('2018-04-12', 'omradesarbete-adolfsberg', 'Sysselsättningsprojektet Po drom')],
  },
  {
    project: 'omradesarbete-adolfsberg',
    name: 'Områdesarbete Adolfsberg',
    theme: 'familj-och-omrade',
    aliases: [],
    named: [at('2018-04-12', 'omradesarbete-adolfsberg', 'Områdesarbete Adolfsberg')],
  },
  {
    project: 'stod-till-foraldrar-med-barn-i-familjehem',
    name: 'Stöd till föräldrar med barn i familjehem',
    theme: 'familj-och-omrade',
    aliases: [],
    named: [
      at(
        '2017-01-09',
        'stod-till-foraldrar-med-barn-i-familjehem',
        'Stöd till föräldrar med barn i familjehem',
      ),
    ],
  },
  {
    project: 'battre-halsa-for-unga-romer',
    name: 'Bättre hälsa för unga romer',
    theme: 'halsa-och-fritid',
    aliases: ['Bättre hälsa'],
    named: [
      at('2017-01-09', 'nationell-spridningskonferens', 'Bättre hälsa för unga romer'),
      at(
        '2017-01-09',
        'nationell-spridningskonferens',
        'Bättre hälsa',
        'Nationell spridningskonferens för Bättre hälsa',
      ),
    ],
  },
  {
    project: 'din-halsa-helsingborg',
    name: 'Din hälsa Helsingborg',
    theme: 'halsa-och-fritid',
    aliases: [],
    named: [
      at('2017-10-05', 'battre-halsa-och-din-halsa', 'din hälsa Helsingborg'),
      at('2017-10-05', 'din-halsa-helsingborg', '[Din hälsa Helsingborg](#)'),
    ],
  },
  {
    project: 'halsa-och-utegym',
    name: 'Hälsa och utegym',
    theme: 'halsa-och-fritid',
    aliases: ['Hälsa', 'utegymmen'],
    named: [at('2017-03-23', 'halsa', 'Hälsa'), at('2017-03-23', 'halsa', 'utegymmen')],
  },
  {
    project: 'fritidsbanken',
    name: 'Fritidsbanken',
    theme: 'halsa-och-fritid',
    aliases: [],
    named: [at('2017-01-09', 'lokal', 'Fritidsbanken')],
  },
] as const satisfies readonly ProjectSeed[];

export type ProjectSlug = (typeof projects)[number]['project'];
