import { forms } from '../form/forms.ts';

/** People and bodies by what they are: "sekreteraren", "arbetsgruppen", "enhetschefen", "kommunstyrelsens ordförande". */
const heads = [
  ...[
    'ordförande(n)?',
    'sekreterare(n)?',
    'kassör(en)?',
    'kassaförvaltaren',
    'chefen',
    'ledaren',
    'samordnaren',
    'koordinatorn',
  ],
  ...[
    'ansvarig(e|a)?',
    'handläggaren',
    'kommunikatören',
    'strategen',
    'direktören',
    'rektor(n)?',
    'lärarna',
    'läraren',
    'vaktmästaren',
  ],
  ...[
    'gruppen',
    'grupperna',
    'styrelsen',
    'nämnden',
    'utskottet',
    'kommittén',
    'beredningen',
    'valberedningen',
    'rådet',
    'teamet',
  ],
  ...[
    'förvaltningen',
    'förvaltningarna',
    'avdelningen',
    'kontoret',
    'kansliet',
    'enheten',
    'verksamheten',
    'kommunen',
    'regionen',
  ],
  ...[
    'föreningen',
    'föreningarna',
    'organisationen',
    'organisationerna',
    'bolaget',
    'företaget',
    'skolan',
    'biblioteket',
    'redaktionen',
  ],
  ...[
    'hyresvärden',
    'förvaltaren',
    'leverantören',
    'konsulten',
    'projektledningen',
    'ledningen',
    'personalen',
    'facket',
    'skyddsombudet',
  ],
  ...[
    'ombudet',
    'ombuden',
    'utvecklaren',
    'administratören',
    'revisorn',
    'revisorerna',
    'sektionen',
    'laget',
    'tränaren',
    'klubben',
  ],
];

/** Such words, alone or as the last part of a compound, perhaps with a word before: "vår sekreterare", "vice ordförande". */
export const rolePattern = forms(
  '\\p{L}{3,30}s (kommun|region|förening|församling|skola)',
  `((vice|vår|ny|tf|avgående|lokala|interna|hr-|it-) )?(\\p{L}{0,40}-?)?(${heads.join('|')})`,
);

/** Words for everybody there: they owe it together, and no one is named. */
export const everybodyPattern = forms(
  'vi',
  'man',
  'alla( (ledamöter|medlemmar|deltagare|verksamheter|föreningar|organisationer|parter))?',
  'samtliga( (ledamöter|medlemmar|deltagare|chefer|verksamheter))?',
  'var och en',
  '(varje|respektive) \\p{L}+',
);
