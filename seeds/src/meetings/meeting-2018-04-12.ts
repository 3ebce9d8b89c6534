import { inferred } from '../dates.ts';
import type { MeetingSeed } from '../meeting-seed.ts';

const sameYear = 'Året står inte där. Mötet hölls troligen 12 april 2018, och dagen räknas till samma år.';

/** The meeting of 12 April, most likely 2018. */
export const meeting20180412: MeetingSeed = {
  id: '2018-04-12',
  group: 'ledningsgruppen',
  said: {
    from: '2018-04-12',
    to: '2018-04-12',
    certainty: 'inferred',
    words: '12 april',
    reason:
      'Året står inte i protokollet, troligen 2018: 12 april 2018 är en torsdag, den veckodag gruppen möts på (fast inte månadens första torsdag, som regeln från 5 oktober 2017 säger), och Samir, som är med i gruppen 5 oktober 2017, lämnar den vid det här mötet.',
  },
  title: 'Ledningsgrupp för utveckling 12 april',
  sources: ['004'],
  attendance: {
    section: 'narvarande',
    lines: [
      { line: 'Ivan Kuzhiov', person: 'p02' },
      { line: 'Giuliano Silvia', person: 'p20' },
      { line: 'Håkan Hallgren', person: 'p21' },
      { line: 'Bengt Nilsson', person: 'p15' },
      { line: 'Vanjuska Ivanov', person: 'p22' },
      { line: 'Sorina Costea', person: 'p23' },
      { line: 'Anne Eskilsson', person: 'p06' },
      { line: 'Victoria Bradic', person: 'p24' },
      { line: 'Samir Kafedzic', person: 'p17' },
      { line: 'Gösta Strand', person: 'p13' },
      { line: 'Ia Jonsson', person: 'p04' },
      { line: 'Leif Redestig', person: 'p05' },
      { line: 'Bo Pettersson', person: 'p01' },
      { line: 'Thomas Naujocks', person: 'p12' },
      { line: 'Ann Abrahamsson', person: 'p11' },
      { line: 'Mercedes Bogdanov', person: 'p25' },
      { line: 'David Bergström', person: 'p09' },
    ],
  },
  sections: [
    { id: 'huvud', heading: 'Ledningsgrupp för utveckling 12 april' },
    { id: 'narvarande', parent: 'huvud', heading: 'Närvarande' },
    {
      id: 'omradesarbete-adolfsberg',
      heading: 'Områdesarbete Adolfsberg',
      projects: ['omradesarbete-adolfsberg'],
      statements: [
        {
          quote: 'Lokalen som Vorta Drom hyr har varit öppen från 1 mars',
          tells: [{ kind: 'note', happened: inferred('från 1 mars', '2018-03-01', sameYear) }],
        },
        {
          quote:
            'Lokalen som Vorta Drom hyr har varit öppen från 1 mars och har öppet klockan 8:00–17:00 alla vardagar.',
          tells: [{ kind: 'status', status: 'running', reading: 'interpreted' }],
        },
        { quote: 'har öppet klockan 8:00–17:00 alla vardagar.', tells: [{ kind: 'practical' }] },
        {
          quote: 'Tisdagar och onsdagar är det eftermiddagsskola',
          tells: [{ kind: 'practical' }],
        },
        {
          quote:
            'Tisdagar och onsdagar är det eftermiddagsskola för 16 romska barn och ytterligare 8 barn från området.',
        },
        {
          quote: '16 romska barn',
          tells: [
            {
              kind: 'indicator',
              measure: 'barn-i-eftermiddagsskolan',
              label: 'Barn i eftermiddagsskolan',
              unit: 'barn',
              role: 'result',
              min: 16,
              max: 16,
              exactness: 'exact',
            },
          ],
        },
        {
          quote: 'ytterligare 8 barn från området',
          tells: [
            {
              kind: 'indicator',
              measure: 'ytterligare-barn-i-eftermiddagsskolan',
              label: 'Ytterligare barn i eftermiddagsskolan',
              unit: 'barn',
              role: 'result',
              min: 8,
              max: 8,
              exactness: 'exact',
            },
          ],
        },
        {
          quote:
            'De jobbar också med catch up-metoden tillsammans med en specialpedagog, för att barnen ska komma ikapp i ämnen de behöver extra stöd i för att få en bra start i skolan.',
          tells: [
            { kind: 'part', name: 'catch up-metoden' },
            { kind: 'description', aspect: 'how' },
          ],
        },
        {
          quote: 'Fem barn har detta stöd idag.',
          tells: [
            {
              kind: 'indicator',
              measure: 'barn-med-catch-up',
              label: 'Barn med stöd enligt catch up-metoden',
              unit: 'barn',
              role: 'result',
              min: 5,
              max: 5,
              exactness: 'exact',
            },
          ],
        },
        {
          quote: 'De får träna på alfabetet, läsa, skriva, matte och talförmåga.',
          tells: [{ kind: 'description', aspect: 'how' }],
        },
        {
          quote: 'De jobbar även med barn och föräldrar när det gäller hälsa och kost.',
          tells: [{ kind: 'description', aspect: 'what' }],
        },
        {
          quote: 'Det finns träningsaktiviteter flera gånger i veckan.',
          tells: [{ kind: 'practical' }],
        },
        {
          quote: 'Yoga är en återkommande hälsoaktivitet.',
          tells: [{ kind: 'practical' }],
        },
        {
          quote: 'Sysselsättningsprojektet Po drom arbetar nu med hela området, inte bara med romer.',
          tells: [
            { kind: 'status', status: 'running', reading: 'interpreted', projects: ['po-drom'] },
            { kind: 'description', aspect: 'who', projects: ['po-drom'] },
            {
              kind: 'relation',
              relation: 'part-of',
              to: 'omradesarbete-adolfsberg',
              reading: 'interpreted',
              projects: ['po-drom', 'omradesarbete-adolfsberg'],
            },
          ],
        },
        {
          quote: 'Hittills har fem personer kommit ut i arbete och tre i studier.',
          tells: [
            {
              kind: 'indicator',
              measure: 'ut-i-arbete',
              label: 'Personer som kommit ut i arbete',
              unit: 'personer',
              role: 'result',
              min: 5,
              max: 5,
              exactness: 'exact',
              projects: ['po-drom'],
            },
            {
              kind: 'indicator',
              measure: 'ut-i-studier',
              label: 'Personer som kommit ut i studier',
              unit: 'personer',
              role: 'result',
              min: 3,
              max: 3,
              exactness: 'exact',
              projects: ['po-drom'],
            },
          ],
        },
        {
          quote: 'En gång i veckan är det digitalt utanförskap med Thomas och Pierre.',
          tells: [
            { kind: 'practical', projects: ['digitalt-utanforskap'] },
            {
              kind: 'indicator',
              measure: 'tillfallen-i-adolfsberg',
              label: 'Tillfällen i Adolfsberg',
              unit: 'gång',
              per: 'vecka',
              role: 'result',
              min: 1,
              max: 1,
              exactness: 'exact',
              projects: ['digitalt-utanforskap'],
            },
            {
              kind: 'relation',
              relation: 'part-of',
              to: 'omradesarbete-adolfsberg',
              reading: 'interpreted',
              projects: ['digitalt-utanforskap', 'omradesarbete-adolfsberg'],
            },
          ],
        },
        {
          quote:
            'De samarbetar med en rad aktörer i området: Vittraskolan, Träffpunkten, kyrkan och Öppna förskolan/Familjecentralen Alfahuset.',
          tells: [{ kind: 'description', aspect: 'who' }],
        },
        {
          quote: 'Tillsammans ska de ordna en officiell invigning och områdesdag den 5 maj.',
          tells: [
            {
              kind: 'event',
              name: 'Officiell invigning och områdesdag',
              happened: inferred('den 5 maj', '2018-05-05', sameYear),
            },
          ],
        },
        {
          quote:
            'De jobbar även på att få föräldrar att låta sina barn att gå på förskola och/eller besöka öppna förskolan.',
          tells: [{ kind: 'description', aspect: 'what' }],
        },
        {
          quote: 'Det ger en fördel innan skolan börjar.',
          tells: [{ kind: 'description', aspect: 'why' }],
        },
        { quote: 'Det finns fortfarande en misstro från romer för att sätta barnen i förskola.' },
        {
          quote: 'Det finns pengar att söka för skollovsaktiviteter genom Fritid Helsingborg.',
          tells: [{ kind: 'practical' }],
        },
      ],
      masked: [
        { quote: '16 romska barn och ytterligare 8 barn från området', subject: 'children' },
        { quote: 'Fem barn har detta stöd idag.', subject: 'children' },
        {
          quote: 'Det finns fortfarande en misstro från romer för att sätta barnen i förskola.',
          subject: 'children',
        },
      ],
    },
    {
      id: 'utvecklingsarbete-som-insats',
      heading: 'Utvecklingsarbete som insats',
      projects: ['utvecklingsarbete-som-insats'],
      statements: [
        {
          quote:
            'Vi ska undersöka möjligheten att göra delar av vårt utvecklingsarbete som en insats för personer som vill in på/tillbaka till arbetsmarknaden genom en tidsbegränsad praktik.',
          tells: [
            { kind: 'status', status: 'exploring', reading: 'stated' },
            { kind: 'description', aspect: 'what' },
            { kind: 'action' },
          ],
        },
        {
          quote: 'Det skulle i första skedet handla om Digitalt utanförskap och en idé om invånarreportrar.',
          tells: [
            {
              kind: 'relation',
              relation: 'first-case-of',
              to: 'utvecklingsarbete-som-insats',
              reading: 'stated',
              projects: ['digitalt-utanforskap', 'utvecklingsarbete-som-insats'],
            },
            {
              kind: 'relation',
              relation: 'first-case-of',
              to: 'utvecklingsarbete-som-insats',
              reading: 'stated',
              projects: ['invanarreportrar', 'utvecklingsarbete-som-insats'],
            },
            { kind: 'status', status: 'idea', reading: 'stated', projects: ['invanarreportrar'] },
          ],
        },
        {
          quote: 'Det här är en möjlighet – ett erbjudande som du kan söka dig till.',
          tells: [{ kind: 'practical' }],
        },
        { quote: 'Det kommer även framöver att krävas olika verktyg för olika personer.' },
        {
          quote:
            'Det nya här är att socialförvaltningen i samverkan med arbetsmarknadsförvaltningen försöker ta ett ansvar',
          tells: [
            { kind: 'stance', party: 'sof', stance: 'interested', reading: 'interpreted' },
            { kind: 'stance', party: 'amf', stance: 'interested', reading: 'interpreted' },
          ],
        },
        {
          quote:
            'Det nya här är att socialförvaltningen i samverkan med arbetsmarknadsförvaltningen försöker ta ett ansvar för att ett engagemang i våra utvecklingsprojekt ska kunna leda vidare för den enskilde, så att det inte blir en inlåsningseffekt.',
          tells: [{ kind: 'description', aspect: 'why' }],
        },
        {
          quote:
            'Arbetsmarknadsinsatser går ut på att rusta individerna för att komma vidare i sin utveckling.',
          tells: [{ kind: 'description', aspect: 'why' }],
        },
        {
          quote:
            'Ett halvår eller års erfarenhet gör stor skillnad för den som stått utanför arbetsmarknaden länge.',
          tells: [{ kind: 'description', aspect: 'why' }],
        },
        {
          quote:
            'Du får erfarenhet, kompetensutveckling, validering, intyg, referenser, kontakter, vägledning och matchning.',
          tells: [
            { kind: 'practical' },
            {
              kind: 'relation',
              relation: 'related',
              to: 'validering-och-sysselsattning',
              reading: 'interpreted',
            },
          ],
        },
        {
          quote: 'Det är arbetsförmedlingen som beslutar om praktikplatser.',
          tells: [{ kind: 'constraint' }],
        },
        {
          quote: 'Försäkringskassan kan också pausa sjukersättning för att personen ska prova att arbeta.',
          tells: [{ kind: 'constraint' }],
        },
        { quote: 'Vi bör få med oss dem på banan.', tells: [{ kind: 'need' }] },
      ],
    },
    {
      id: 'sammansattningen',
      heading: 'Sammansättningen av den här gruppen',
      group: 'ledningsgruppen',
      statements: [
        {
          quote: 'Vilka representerar arbetsmarknadsförvaltningen bäst i den här gruppen?',
          tells: [{ kind: 'question' }],
        },
        {
          quote:
            'Samordnarna i de olika verksamheternas utvecklingsgrupper är de som har mandat att förändra de operativa frågorna: Gösta, Sandra och Michelle.',
          tells: [
            {
              kind: 'constraint',
              answers: 'Vilka representerar arbetsmarknadsförvaltningen bäst i den här gruppen?',
            },
            { kind: 'membership', change: 'proposed', persons: ['p13', 'p28', 'p29'], parties: ['amf'] },
          ],
        },
        {
          quote:
            'Ann och Samir, som jobbar mer strategiskt, tar därmed ett kliv tillbaka och lämnar gruppen.',
          tells: [{ kind: 'membership', change: 'left', persons: ['p11', 'p17'] }],
        },
      ],
    },
    {
      id: 'utbildningsdagar-i-tjanstedesign',
      heading: 'Utbildningsdagar i tjänstedesign',
      group: 'ledningsgruppen',
      statements: [
        {
          quote: 'Den 30 maj arrangerar vi en heldagsutbildning i tjänstedesign på socialförvaltningen.',
          tells: [
            {
              kind: 'event',
              name: 'Heldagsutbildning i tjänstedesign',
              happened: inferred('den 30 maj', '2018-05-30', sameYear),
            },
          ],
        },
        {
          quote:
            'Till den behöver vi personer som kan ställa upp på intervju om erfarenhet av möte på socialförvaltningen.',
          tells: [{ kind: 'need' }],
        },
        {
          quote: 'Är du intresserad kan du kontakta [e-postadress].',
          tells: [{ kind: 'practical' }],
        },
        {
          quote: 'Det finns också platser för brukarutvecklare som vill gå utbildningen.',
          tells: [{ kind: 'practical' }],
        },
        {
          quote: 'Det går att anmäla sig till [e-postadress], senast den 18 april.',
          tells: [{ kind: 'practical', happened: inferred('senast den 18 april', '2018-04-18', sameYear) }],
        },
      ],
    },
    {
      id: 'i-daniel-blake',
      heading: 'I, Daniel Blake',
      group: 'ledningsgruppen',
      statements: [
        {
          quote:
            'Vi skjuter på arrangemanget till augusti, eftersom det är så mycket annat som händer i maj-juni och tiden för marknadsföring börjar bli kort.',
          tells: [
            {
              kind: 'decision',
              happened: inferred('till augusti', ['2018-08-01', '2018-08-31'], sameYear),
            },
          ],
        },
        {
          quote: 'Ett preliminärt förslag är 23 augusti.',
          tells: [
            {
              kind: 'event',
              name: 'I, Daniel Blake, preliminärt',
              happened: inferred('23 augusti', '2018-08-23', sameYear),
            },
          ],
        },
      ],
    },
  ],
};
