import type { PartySlug } from './parties.ts';
import { at, type Place } from './place.ts';

type OrganisationSeed = {
  organisation: string;
  name: string;
  aliases: readonly string[];
  party?: PartySlug;
  /** Why it is counted to a party where the minutes do not say so in words. */
  editorial?: string;
  named: readonly Place[];
};

const userOrganisation =
  'Protokollen säger att gruppen har tre parter, AMF, SOF och brukarorganisationer. Organisationen sitter med i gruppen och är ingen av förvaltningarna; att den räknas till brukarorganisationerna är vår läsning.';

/** Everybody who is no person: the departments, the associations, and those outside. */
export const organisations = [
  {
    organisation: 'arbetsmarknadsforvaltningen',
    name: 'Arbetsmarknadsförvaltningen',
    aliases: ['AMF'],
    party: 'amf',
    named: [
      at('2017-01-09', 'digitalisering', 'arbetsmarknadsförvaltningen'),
      at('2017-03-23', 'genomgang', 'AMF'),
    ],
  },
  {
    organisation: 'socialforvaltningen',
    name: 'Socialförvaltningen',
    aliases: ['SOF'],
    party: 'sof',
    named: [
      at('2017-01-09', 'fasta-ledamoter', 'socialförvaltningen', 'Leif Redestig, socialförvaltningen'),
      at('2017-03-23', 'genomgang', 'SOF'),
    ],
  },
  {
    organisation: 'bryggan',
    name: 'Bryggan',
    aliases: [],
    party: 'brukarorganisationerna',
    editorial: userOrganisation,
    named: [at('2017-01-09', 'fasta-ledamoter', 'Bryggan')],
  },
  {
    organisation: 'ria',
    name: 'Ria/Hela människan',
    aliases: ['Ria'],
    party: 'brukarorganisationerna',
    editorial: userOrganisation,
    named: [at('2017-01-09', 'fasta-ledamoter', 'Ria'), at('2017-03-23', 'narvarande', 'Ria/Hela människan')],
  },
  {
    organisation: 'g7',
    name: 'G7',
    aliases: [],
    party: 'brukarorganisationerna',
    editorial: userOrganisation,
    named: [at('2017-01-09', 'fasta-ledamoter', 'G7')],
  },
  {
    organisation: 'vorta-drom',
    name: 'Vorta Drom',
    aliases: [],
    party: 'brukarorganisationerna',
    editorial: userOrganisation,
    named: [at('2017-01-09', 'fasta-ledamoter', 'Vorta Drom')],
  },
  {
    organisation: 'rsmh',
    name: 'RSMH',
    aliases: [],
    party: 'brukarorganisationerna',
    editorial: userOrganisation,
    named: [at('2017-03-23', 'narvarande', 'RSMH')],
  },
  {
    organisation: 'allmanna-arvsfonden',
    name: 'Allmänna arvsfonden',
    aliases: [],
    named: [at('2017-01-09', 'nationell-spridningskonferens', 'Allmänna arvsfonden')],
  },
  {
    organisation: 'socialhogskolan',
    name: 'Socialhögskolan',
    aliases: [],
    named: [at('2017-03-23', 'rekrytering', 'socialhögskolan')],
  },
  {
    organisation: 'arbetsformedlingen',
    name: 'Arbetsförmedlingen',
    aliases: [],
    named: [at('2017-03-23', 'staden-som-samhallsbyggare', 'arbetsförmedlingen')],
  },
  {
    organisation: 'stadsbyggnadsforvaltningen',
    name: 'Stadsbyggnadsförvaltningen',
    aliases: [],
    named: [at('2017-03-23', 'halsa', 'stadsbyggnadsförvaltningen')],
  },
  {
    organisation: 'motesplats-etableringen',
    name: 'Mötesplats etableringen',
    aliases: [],
    named: [at('2017-10-05', 'digitalt-utanforskap', 'Mötesplats etableringen')],
  },
  {
    organisation: 'vittraskolan',
    name: 'Vittraskolan',
    aliases: [],
    named: [at('2018-04-12', 'omradesarbete-adolfsberg', 'Vittraskolan')],
  },
  {
    organisation: 'traffpunkten',
    name: 'Träffpunkten',
    aliases: [],
    named: [at('2018-04-12', 'omradesarbete-adolfsberg', 'Träffpunkten')],
  },
  {
    organisation: 'kyrkan',
    name: 'Kyrkan',
    aliases: [],
    named: [at('2018-04-12', 'omradesarbete-adolfsberg', 'kyrkan')],
  },
  {
    organisation: 'familjecentralen-alfahuset',
    name: 'Öppna förskolan/Familjecentralen Alfahuset',
    aliases: ['öppna förskolan'],
    named: [
      at('2018-04-12', 'omradesarbete-adolfsberg', 'Öppna förskolan/Familjecentralen Alfahuset'),
      at('2018-04-12', 'omradesarbete-adolfsberg', 'öppna förskolan'),
    ],
  },
  {
    organisation: 'fritid-helsingborg',
    name: 'Fritid Helsingborg',
    aliases: [],
    named: [at('2018-04-12', 'omradesarbete-adolfsberg', 'Fritid Helsingborg')],
  },
  {
    organisation: 'forsakringskassan',
    name: 'Försäkringskassan',
    aliases: [],
    named: [at('2018-04-12', 'utvecklingsarbete-som-insats', 'Försäkringskassan')],
  },
] as const satisfies readonly OrganisationSeed[];

export type OrganisationSlug = (typeof organisations)[number]['organisation'];
