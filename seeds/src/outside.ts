import type { HappeningOf } from '@utveckling/domain/event';
import type { PartySlug } from './parties.ts';
import { at, type Place } from './place.ts';
import type { ProjectSlug } from './projects.ts';

type OutsideSeed = {
  thing: string;
  name: string;
  kind: HappeningOf<'outside.placed'>['data']['kind'];
  party?: PartySlug;
  trees: readonly string[];
  projects: readonly ProjectSlug[];
  /** What is our choice in it. */
  editorial?: string;
  mentioned: Place;
};

/** What stands in the sky and beside the tree. */
export const outside = [
  {
    thing: 'allmanna-arvsfonden',
    name: 'Allmänna arvsfonden',
    kind: 'cloud',
    trees: ['gemensamma'],
    projects: ['battre-halsa-for-unga-romer'],
    mentioned: at(
      '2017-01-09',
      'nationell-spridningskonferens',
      'Vorta Drom ska ha en nationell spridningskonferens tillsammans med Allmänna arvsfonden för Bättre hälsa för unga romer.',
    ),
  },
  {
    thing: 'jagkan',
    name: 'EU-projektet JagKan',
    kind: 'cloud',
    trees: ['gemensamma'],
    projects: ['din-halsa-helsingborg'],
    mentioned: at(
      '2017-10-05',
      'din-halsa-helsingborg',
      'ett nytt EU-projekt som heter JagKan, där man är intresserad av att bygga upp metoder för IPS (individual placement and support) fritid och som är mycket intresserade av hur vi börjat arbeta med Din hälsa Helsingborg',
    ),
  },
  {
    thing: 'forvaltningsledningen',
    name: 'Förvaltningsledningen',
    kind: 'bird',
    trees: ['gemensamma', 'socialforvaltningen'],
    projects: [],
    editorial:
      'Förslaget var en fågel i trädet eller ytterligare ett moln. Att det blev en fågel är vårt val.',
    mentioned: at(
      '2017-10-05',
      'klarsprak',
      'förvaltningsledningen inte borde visas som solen. Bättre att göra dem till en fågel i trädet eller ytterligare ett moln.',
    ),
  },
  {
    thing: 'amf-utvecklingsgrupper',
    name: 'AMF:s utvecklingsgrupper',
    kind: 'bush',
    party: 'amf',
    trees: ['gemensamma'],
    projects: [],
    mentioned: at(
      '2017-10-05',
      'utvecklingsgrupper-inom-amf',
      'Gruppen enas om att de borde kunna läggas bredvid trädet för att visualisera och komplettera bilden.',
    ),
  },
] as const satisfies readonly OutsideSeed[];
