import { inferred } from '../dates.ts';
import type { MeetingSeed } from '../meeting-seed.ts';

const yearOne = 'Året står inte där. Samma protokoll säger "2017 är år 1".';

/** The meeting of 23 March 2017, which two files hold: where 001 has other words, they stand in `otherwise`. */
export const meeting20170323: MeetingSeed = {
  id: '2017-03-23',
  group: 'ledningsgruppen',
  said: {
    from: '2017-03-23',
    to: '2017-03-23',
    certainty: 'inferred',
    words: '23 mars',
    reason:
      'Året står inte i protokollet, troligen 2017: där står "2017 är år 1", och 23 mars 2017 är en torsdag i en jämn vecka, som mötesregeln i protokollet säger.',
  },
  title: 'Ledningsgrupp för utveckling 23 mars',
  sources: ['000', '001'],
  attendance: {
    section: 'narvarande',
    lines: [
      { line: 'Carina Bech Sörensen, Bryggan', person: 'p10', organisations: ['bryggan'] },
      {
        line: 'Ann Abrahamsson, arbetsmarknadsförvaltningen',
        person: 'p11',
        organisations: ['arbetsmarknadsforvaltningen'],
      },
      { line: 'Allan Hedman, socialförvaltningen', person: 'p07', organisations: ['socialforvaltningen'] },
      { line: 'Bo Pettersson, Ria/Hela människan, G7', person: 'p01', organisations: ['ria', 'g7'] },
      { line: 'Thomas Naujocks, RSMH', person: 'p12', organisations: ['rsmh'] },
      {
        line: 'Gösta Strand, arbetsmarknadsförvaltningen',
        person: 'p13',
        organisations: ['arbetsmarknadsforvaltningen'],
      },
      { line: 'Leif Redestig, socialförvaltningen', person: 'p05', organisations: ['socialforvaltningen'] },
      { line: 'Anne Eskilsson, socialförvaltningen', person: 'p06', organisations: ['socialforvaltningen'] },
    ],
  },
  sections: [
    { id: 'huvud', heading: 'Ledningsgrupp för utveckling 23 mars' },
    { id: 'narvarande', parent: 'huvud', heading: 'Närvarande' },
    {
      id: 'genomgang',
      number: '1',
      heading: '1. Genomgång av våra gemensamma projekt (AMF-SOF-brukare)',
    },
    {
      id: 'digitalt-utanforskap',
      parent: 'genomgang',
      heading: 'Digitalt utanförskap',
      projects: ['digitalt-utanforskap'],
      statements: [
        {
          quote:
            'Bosse berättar att det jobbas vidare på detta dels med kurser men också mer serviceinriktat.',
          tells: [
            { kind: 'status', status: 'running', reading: 'interpreted' },
            { kind: 'description', aspect: 'how' },
          ],
        },
        { quote: 'Arbetet sker i liten skala.' },
        {
          quote: 'Finns ett bra arbetsmaterial framtaget',
          tells: [{ kind: 'document', title: 'arbetsmaterial', expected: false }],
        },
        {
          quote:
            'Finns ett bra arbetsmaterial framtaget som används i kursverksamheten för såväl dator som mobil.',
          tells: [{ kind: 'description', aspect: 'how' }],
        },
        {
          quote:
            'För att komma vidare behöver vi dels ordna det med anställningsformer och dels sätta samman en ledningsgrupp för projektet.',
          tells: [{ kind: 'need' }],
        },
        {
          quote: 'Hur kan vi hitta ett sätt att öka genomströmningen, ge fler personer möjlighet?',
          tells: [{ kind: 'question' }],
        },
        { quote: 'Kan IOP vara en möjlighet?', tells: [{ kind: 'question' }] },
        { quote: 'Har tidigare pågått en sådan diskussion men lite oklart var frågan ligger.' },
        {
          quote: 'Vi behöver hitta personer som kan ta ett ansvar för att få igång en ledningsgrupp.',
          tells: [{ kind: 'coordinator', wanted: true }],
        },
        { quote: 'Fortsatt planering sker i den gruppen.' },
      ],
    },
    {
      id: 'rekrytering',
      parent: 'genomgang',
      heading: 'Rekrytering',
      projects: ['brukarmedverkan-vid-rekrytering'],
      statements: [
        {
          quote:
            'Det finns en rekryteringsgrupp bestående av några brukare som kommer att delta aktivt i förvaltningens rekryteringsarbete.',
          tells: [{ kind: 'description', aspect: 'what' }],
        },
        {
          quote: 'HR-chefen, en enhetschef från Vuxen, Leif och tre brukare har bildat arbetsgrupp.',
          tells: [
            { kind: 'description', aspect: 'who' },
            {
              kind: 'membership',
              change: 'joined',
              persons: ['p05'],
              group: 'arbetsgruppen-for-rekrytering',
            },
            {
              kind: 'indicator',
              measure: 'brukare-i-arbetsgruppen',
              label: 'Brukare i arbetsgruppen',
              unit: 'brukare',
              role: 'result',
              min: 3,
              max: 3,
              exactness: 'exact',
            },
          ],
        },
        {
          quote:
            'HR-chefen, en enhetschef från Vuxen, Leif och tre brukare har bildat arbetsgrupp. Brukarna kommer att få en utbildning vid 2-3 tillfällen.',
          tells: [{ kind: 'status', status: 'exploring', reading: 'interpreted' }],
        },
        {
          quote: 'Brukarna kommer att få en utbildning vid 2-3 tillfällen.',
          tells: [
            {
              kind: 'indicator',
              measure: 'utbildningstillfallen',
              label: 'Utbildningstillfällen för brukarna',
              unit: 'tillfällen',
              role: 'range',
              min: 2,
              max: 3,
              exactness: 'exact',
            },
          ],
        },
        {
          quote:
            'Finns också kontakt med Arne Christiansson på socialhögskolan kring att undersöka om detta leder till ökad kvalitet på rekryteringsprocessen.',
          tells: [{ kind: 'question' }],
        },
      ],
    },
    {
      id: 'personlig-representant',
      parent: 'genomgang',
      heading: 'Personlig representant',
      projects: ['personlig-representant'],
      statements: [
        {
          quote: 'Brukare stödjer brukare i kontakt med myndigheter.',
          tells: [{ kind: 'description', aspect: 'what' }],
        },
        {
          quote: 'Representanterna behöver en viss "utbildning" i hur socialförvaltningens arbete går till.',
          tells: [{ kind: 'need' }],
        },
        {
          quote: 'Gösta tar upp frågan kring validering av denna uppgift vilket kommer att undersökas.',
          tells: [
            { kind: 'action', ownerMissing: true },
            {
              kind: 'relation',
              relation: 'related',
              to: 'validering-och-sysselsattning',
              reading: 'interpreted',
            },
          ],
        },
        {
          quote: 'Validering av våra brukaruppdrag är viktig för att ge en väg framåt mot arbetsmarknaden.',
          tells: [
            { kind: 'note' },
            { kind: 'description', aspect: 'why', projects: ['validering-och-sysselsattning'] },
          ],
        },
      ],
    },
    {
      id: 'fritidsbanken',
      parent: 'genomgang',
      heading: 'Fritidsbanken',
      projects: ['fritidsbanken'],
      statements: [
        {
          quote: 'Allan har skickat ut en projektplan.',
          tells: [
            {
              kind: 'document',
              title: 'projektplan',
              by: { person: 'p07', words: 'Allan' },
              expected: false,
            },
          ],
        },
        {
          quote: 'Allan har skickat ut en projektplan. Han har dessutom fått napp på några lokaler',
          tells: [{ kind: 'status', status: 'exploring', reading: 'interpreted' }],
        },
        {
          quote:
            'Han har dessutom fått napp på några lokaler (Olympiahallen cirka 60 kvadratmeter, N Kyrkogatan cirka 180 kvadratmeter + källare).',
          tells: [
            {
              kind: 'indicator',
              measure: 'lokalyta',
              label: 'Lokalens yta',
              unit: 'kvadratmeter',
              role: 'offer',
              min: 60,
              max: 60,
              of: 'Olympiahallen',
              exactness: 'about',
            },
            {
              kind: 'indicator',
              measure: 'lokalyta',
              label: 'Lokalens yta',
              unit: 'kvadratmeter',
              role: 'offer',
              min: 180,
              max: 180,
              of: 'N Kyrkogatan (+ källare)',
              exactness: 'about',
            },
          ],
        },
        {
          quote:
            'Skulle bidra positivt om lokalen också kan innefatta att "hemlösa" föreningar eller gemensamma projekt får en hemvist, till exempel Vorta Drom, G7, personlig representant.',
          tells: [
            { kind: 'need' },
            {
              kind: 'relation',
              relation: 'related',
              to: 'personlig-representant',
              reading: 'interpreted',
            },
          ],
        },
        {
          quote: 'Kan en del av finansieringen lösas av föreningsbidrag?',
          tells: [{ kind: 'question' }],
        },
        {
          quote:
            'Strategin nu är att arbetsmarknadsförvaltningen står för sysselsättningsdelen och socialförvaltningen för lokalhyran.',
          tells: [
            { kind: 'stance', party: 'amf', stance: 'committed', reading: 'stated' },
            { kind: 'stance', party: 'sof', stance: 'committed', reading: 'stated' },
          ],
        },
        { quote: 'Verksamheten behöver komma igång!' },
      ],
    },
    {
      id: 'staden-som-samhallsbyggare',
      number: '2',
      heading: '2. Staden som samhällsbyggare',
      projects: ['staden-som-samhallsbyggare'],
      statements: [
        {
          quote: 'Samtliga chefer har gemensamt anslutit sig till detta.',
          tells: [{ kind: 'endorsement' }],
        },
        {
          quote: 'Det handlar om att anställa 4 procent av befintlig personal från grupper i utanförskap.',
          tells: [
            { kind: 'description', aspect: 'what' },
            {
              kind: 'indicator',
              measure: 'andel-av-personalen',
              label: 'Andel av befintlig personal',
              unit: 'procent',
              role: 'target',
              min: 4,
              max: 4,
              exactness: 'exact',
            },
          ],
        },
        {
          quote:
            'Anställningarna görs med någon form av arbetsmarknadsstöd, i samverkan med arbetsförmedlingen.',
          tells: [{ kind: 'description', aspect: 'how' }],
        },
        {
          quote: 'Vi kan redan nu anställa på BEA-avtal.',
          tells: [{ kind: 'description', aspect: 'how' }],
        },
        {
          quote:
            'Det är att betrakta som en form av "språngbrädeanställningar" som oftast är på 6-12 månader.',
          tells: [
            { kind: 'description', aspect: 'what' },
            {
              kind: 'indicator',
              measure: 'anstallningens-langd',
              label: 'Anställningens längd, oftast',
              unit: 'månader',
              role: 'range',
              min: 6,
              max: 12,
              exactness: 'exact',
            },
          ],
        },
        {
          quote: 'Staden ska nå upp till 400 platser/år.',
          tells: [
            {
              kind: 'indicator',
              measure: 'platser',
              label: 'Platser i staden',
              unit: 'platser',
              per: 'år',
              role: 'target',
              min: 400,
              max: 400,
              exactness: 'exact',
            },
          ],
        },
        {
          quote:
            'Staden ska nå upp till 400 platser/år. 2017 är år 1 och kanske nås det till hälften just i år.',
          tells: [
            {
              kind: 'indicator',
              measure: 'platser',
              label: 'Platser i staden',
              unit: 'platser',
              per: 'år',
              role: 'forecast',
              min: 200,
              max: 200,
              exactness: 'perhaps',
              happened: {
                from: '2017-01-01',
                to: '2017-12-31',
                certainty: 'stated',
                words: '2017 är år 1',
              },
            },
          ],
        },
        {
          quote:
            'De personer som får ovanstående anställning ska rustas på olika sätt för framtiden och validering av personernas kunskap blir en viktig del.',
          tells: [
            { kind: 'description', aspect: 'how' },
            {
              kind: 'relation',
              relation: 'related',
              to: 'validering-och-sysselsattning',
              reading: 'stated',
            },
          ],
        },
        {
          quote: 'Digitalt utanförskap är ett bra exempel att inleda detta arbete med.',
          tells: [
            {
              kind: 'relation',
              relation: 'first-case-of',
              to: 'staden-som-samhallsbyggare',
              reading: 'stated',
              projects: ['digitalt-utanforskap', 'staden-som-samhallsbyggare'],
            },
          ],
        },
        {
          quote: 'Socialförvaltningen kollar kring hur planeringen ser ut kring samhällsbyggarna',
          tells: [
            { kind: 'action', parties: ['sof'] },
            { kind: 'status', status: 'exploring', reading: 'interpreted' },
          ],
        },
        {
          quote:
            'Socialförvaltningen kollar kring hur planeringen ser ut kring samhällsbyggarna och kallar därefter till ett ledningsmöte.',
          tells: [
            {
              kind: 'action',
              parties: ['sof'],
              precondition: 'Socialförvaltningen kollar kring hur planeringen ser ut kring samhällsbyggarna',
            },
          ],
        },
      ],
    },
    { id: 'ovrigt', number: '3', heading: '3. Övrigt' },
    {
      id: 'validering',
      parent: 'ovrigt',
      heading: 'Validering',
      projects: ['validering-och-sysselsattning'],
      statements: [
        {
          quote: 'Validering är en möjlighet att få intyg om vilka kunskaper en person har.',
          tells: [{ kind: 'description', aspect: 'what' }],
        },
        {
          quote:
            'Valideringen sker enligt OCN-metoden (open college network), som arbetsmarknadsförvaltningen har licens på och håller på att utveckla/arbete med.',
          otherwise: {
            '001':
              'Valideringen sker enligt OCN-metoden (open college network), som arbetsmarknadsförvaltningen har licens på och håller på att utveckla/arbeta med.',
          },
          tells: [
            { kind: 'description', aspect: 'how' },
            { kind: 'status', status: 'running', reading: 'interpreted' },
            {
              kind: 'stance',
              party: 'amf',
              stance: 'committed',
              progress: 'running',
              reading: 'interpreted',
            },
          ],
        },
      ],
    },
    {
      id: 'invanare-som-medskapare',
      parent: 'ovrigt',
      heading: 'Invånare som medskapare',
      projects: ['invanare-som-medskapare'],
      statements: [
        {
          quote: 'Arbetsmarknadsförvaltningen har fyra workshops/år',
          tells: [
            { kind: 'description', aspect: 'how' },
            { kind: 'status', status: 'running', reading: 'interpreted' },
            {
              kind: 'stance',
              party: 'amf',
              stance: 'committed',
              progress: 'running',
              reading: 'interpreted',
            },
            {
              kind: 'indicator',
              measure: 'workshops',
              label: 'Workshops',
              unit: 'workshops',
              per: 'år',
              role: 'result',
              min: 4,
              max: 4,
              exactness: 'exact',
            },
          ],
        },
        {
          quote: 'Arbetsmarknadsförvaltningen har fyra workshops/år och nästa är 20 april.',
          tells: [{ kind: 'event', name: 'Workshop', happened: inferred('20 april', '2017-04-20', yearOne) }],
        },
        {
          quote: 'Ann bjuder in och hoppas att flera brukare har möjlighet att komma.',
          tells: [{ kind: 'action', who: [{ person: 'p11', words: 'Ann' }] }],
        },
      ],
    },
    {
      id: 'halsa',
      parent: 'ovrigt',
      heading: 'Hälsa',
      projects: ['halsa-och-utegym'],
      statements: [
        {
          quote: 'Det har förts en diskussion med stadsbyggnadsförvaltningen kring utegymmen i staden.',
        },
        {
          quote: 'Planerna har gått vidare och nu finns en hälsodag inplanerad 17 maj.',
          tells: [
            { kind: 'status', status: 'exploring', reading: 'interpreted' },
            { kind: 'event', name: 'Hälsodag', happened: inferred('17 maj', '2017-05-17', yearOne) },
          ],
        },
        {
          quote: 'Det kommer att lyda under stadens projekt Trygg i Helsingborg.',
          tells: [{ kind: 'umbrella', name: 'Trygg i Helsingborg' }],
        },
        {
          quote:
            'Vi ser det också som ett startskott till att utveckla hälsodelen inom och mellan brukarorganisationerna.',
          tells: [{ kind: 'description', aspect: 'why' }],
        },
      ],
    },
    {
      id: 'motetider',
      parent: 'ovrigt',
      heading: 'Mötetider',
      otherwise: { '001': 'Mötestider' },
      group: 'ledningsgruppen',
      statements: [
        {
          quote: 'Det har av någon anledning blivit en del oklarheter kring mötetider.',
          otherwise: { '001': 'Det har av någon anledning blivit en del oklarheter kring mötestider.' },
        },
        {
          quote: 'Framöver gäller torsdagar jämna veckor klockan 10:00-12:00.',
          tells: [
            {
              kind: 'schedule',
              rule: { kind: 'weeks', weekday: 'thursday', parity: 'even' },
              from: '10:00',
              until: '12:00',
            },
          ],
        },
        {
          quote: 'Den 20 april behöver vi ändra eftersom arbetsmarknadsförvaltningen har workshop.',
          tells: [
            {
              kind: 'schedule-exception',
              happened: inferred(
                '20 april',
                '2017-04-20',
                'Året står inte där. Samma protokoll säger "2017 är år 1", och 20 april 2017 är en torsdag i en jämn vecka, alltså en mötesdag enligt regeln.',
              ),
            },
          ],
        },
      ],
    },
  ],
};
