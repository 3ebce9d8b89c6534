import { computed, inferred } from '../dates.ts';
import type { MeetingSeed } from '../meeting-seed.ts';

/** The meeting of 5 October 2017. */
export const meeting20171005: MeetingSeed = {
  id: '2017-10-05',
  group: 'ledningsgruppen',
  said: { from: '2017-10-05', to: '2017-10-05', certainty: 'stated', words: '5 oktober 2017' },
  title: 'Ledningsgrupp för utveckling 5 oktober 2017',
  sources: ['002'],
  attendance: {
    section: 'narvarande',
    lines: [
      { line: 'Leif Redestig', person: 'p05' },
      { line: 'Ivan Kuzhiov', person: 'p02' },
      { line: 'Bosse Pettersson', person: 'p01' },
      { line: 'Bengt Nilsson', person: 'p15' },
      { line: 'Thomas Naujocks', person: 'p12' },
      { line: 'Maria Berglund', person: 'p16' },
      { line: 'Ia Jonsson', person: 'p04' },
      { line: 'Samir Kafedzic (till klockan 10:30)', person: 'p17', until: '10:30' },
      { line: 'Gösta Strand (från klockan 10:30)', person: 'p13', from: '10:30' },
      { line: 'Pernilla Kvist (antecknar)', person: 'p08', role: 'secretary' },
    ],
  },
  sections: [
    { id: 'huvud', heading: 'Ledningsgrupp för utveckling 5 oktober 2017' },
    { id: 'narvarande', parent: 'huvud', heading: 'Närvarande vid mötet:' },
    {
      id: 'fritidsbanken',
      heading: 'Fritidsbanken',
      projects: ['fritidsbanken'],
      statements: [
        {
          quote: 'Samir berättar att Fritidsbanken är pausad från arbetsmarknadsförvaltningens sida.',
          tells: [{ kind: 'stance', party: 'amf', stance: 'paused', reading: 'stated' }],
        },
        {
          quote: 'Om idén med Fritidsbanken ska bli verklighet måste fler förvaltningar in',
          tells: [{ kind: 'condition' }],
        },
        {
          quote: 'och det är inte något som arbetsmarknadsförvaltningen kommer att driva i dagsläget.',
          tells: [{ kind: 'stance', party: 'amf', stance: 'paused', reading: 'stated', forNow: true }],
        },
        {
          quote: 'Pernilla och Leif meddelar att socialförvaltningen har samma inställning',
          tells: [{ kind: 'stance', party: 'sof', stance: 'paused', reading: 'stated' }],
        },
        {
          quote: 'så projektet ligger nu på is.',
          tells: [{ kind: 'status', status: 'paused', reading: 'stated' }],
        },
      ],
    },
    {
      id: 'gemensam-karta',
      heading: 'Gemensam karta över våra utvecklingsarbeten (AMF/SOF/brukarorganisationer)',
      group: 'ledningsgruppen',
      statements: [
        {
          quote:
            'Pernilla inleder mötet med att visa en bild (trädet med frukter) över de utvecklingsarbeten som bedrivs på socialförvaltningen',
          tells: [{ kind: 'document', title: 'bild (trädet med frukter)', expected: false }],
        },
        {
          quote:
            'samt en bild över de utvecklingsarbeten som arbetsmarknadsförvaltningen och socialförvaltningen idag har gemensamt/gemensamma beröringspunkter i (träd med lite färre frukter).',
          tells: [{ kind: 'document', title: 'träd med lite färre frukter', expected: false }],
        },
        {
          quote:
            'För de utvecklingsarbeten som ska drivas och beslutas om i denna grupp är det viktigt att vi identifierar de delar som alla tre parter (AMF, SOF och brukarorganisationer) är intresserade av',
          tells: [{ kind: 'constraint' }],
        },
        {
          quote: 'om alla inte är intresserade så går vi inte vidare med idén.',
          tells: [{ kind: 'decision' }],
        },
      ],
    },
    { id: 'genomgang', heading: 'Genomgång av de gemensamma utvecklingsarbetena' },
    {
      id: 'digitalt-utanforskap',
      parent: 'genomgang',
      lead: 'Digitalt utanförskap',
      projects: ['digitalt-utanforskap'],
      statements: [
        { quote: 'Digitalt utanförskap börjar nu växa.' },
        {
          quote: 'Metoden har spritts till Mötesplats etableringen',
          tells: [
            { kind: 'spread', to: 'Mötesplats etableringen' },
            { kind: 'status', status: 'spreading', reading: 'stated' },
          ],
        },
        { quote: 'och de är mycket intresserade av att medverka till en högre digital inkludering.' },
      ],
    },
    {
      id: 'brukarmedverkan-vid-rekrytering',
      parent: 'genomgang',
      lead: 'Brukarmedverkan vid rekrytering',
      projects: ['brukarmedverkan-vid-rekrytering'],
      statements: [
        {
          quote:
            'Brukarmedverkan vid rekrytering är på gång inom socialförvaltningen, som än så länge provat med en rekrytering, men planering för fler är igång.',
          tells: [
            { kind: 'status', status: 'trying', reading: 'stated' },
            { kind: 'stance', party: 'sof', stance: 'committed', progress: 'tried', reading: 'stated' },
          ],
        },
        {
          quote: 'som än så länge provat med en rekrytering',
          tells: [
            {
              kind: 'indicator',
              measure: 'rekryteringar-med-brukare',
              label: 'Rekryteringar där socialförvaltningen provat brukarmedverkan',
              unit: 'rekrytering',
              role: 'result',
              min: 1,
              max: 1,
              exactness: 'exact',
            },
          ],
        },
        {
          quote:
            'Arbetsmarknadsförvaltningen har beslutat att prova men de har inte testat i praktiken ännu.',
          tells: [
            { kind: 'stance', party: 'amf', stance: 'committed', progress: 'decided', reading: 'stated' },
          ],
        },
        {
          quote: 'Arbetsmarknadsförvaltningen har beslutat att prova',
          tells: [{ kind: 'decision' }],
        },
        {
          quote: 'Arne Kristiansson har skrivit en rapport som kommer inom kort.',
          tells: [
            {
              kind: 'document',
              title: 'rapport',
              by: { person: 'p14', words: 'Arne Kristiansson' },
              expected: true,
            },
          ],
        },
      ],
    },
    {
      id: 'klarsprak',
      parent: 'genomgang',
      lead: 'Klarspråk',
      projects: ['klarsprak'],
      statements: [
        {
          quote: 'Klarspråk – det har varit fråntfall i gruppen',
          tells: [{ kind: 'note', group: 'klarspraksgruppen' }],
        },
        {
          quote: 'och vi behöver nya brukare som kommer in.',
          tells: [{ kind: 'need', group: 'klarspraksgruppen' }],
        },
        {
          quote:
            'Det har även varit liten inströmning av uppdrag vilket har resulterat i ett moment 22, om vi inte får in uppdrag så finns det inget intresse av att sitta med i gruppen.',
          tells: [{ kind: 'status', status: 'trying', reading: 'interpreted' }],
        },
        {
          quote: 'Förslag om att bli mer offensiva istället för att vänta på uppdrag.',
          tells: [{ kind: 'question' }],
        },
        {
          quote:
            'Kan man lägga in det som en rutin att innan något trycks ska det gå igenom klarspråksguppen?',
          tells: [{ kind: 'question' }],
        },
        {
          quote:
            'Kan man ta upp olika uppdrag som kommit in för diskussion i arbetsgrupperna? För att visa på hur svårt det kan vara.',
          tells: [{ kind: 'question' }],
        },
        {
          quote:
            'Kan vi få personer som får beslut/information från socialförvaltningen eller arbetsmarknadsförvaltningen i sin hand att skicka tillbaka till klarspråksgruppen?',
          tells: [{ kind: 'question' }],
        },
        { quote: 'Användarna återkopplar på detta sätt hur de uppfattar informationen.' },
        {
          quote: 'Förslag ges även om att utvecklingsträdet ska skickas till klarspråksgruppen.',
          tells: [{ kind: 'wish', group: 'ledningsgruppen' }],
        },
        {
          quote: 'Kan man länka äpplena till information?',
          tells: [{ kind: 'wish', projects: [], group: 'ledningsgruppen' }],
        },
        {
          quote:
            'Kommer även upp förslag om att förvaltningsledningen inte borde visas som solen. Bättre att göra dem till en fågel i trädet eller ytterligare ett moln.',
          tells: [{ kind: 'wish', projects: [], group: 'ledningsgruppen' }],
        },
        {
          quote: 'Idag finns inte arbetsmarknadsförvaltningen med i klarspråksgruppen',
          tells: [{ kind: 'membership', change: 'missing', parties: ['amf'], group: 'klarspraksgruppen' }],
        },
        {
          quote:
            'Idag finns inte arbetsmarknadsförvaltningen med i klarspråksgruppen men tanken är att de kommer att bli mer involverade framöver.',
          tells: [{ kind: 'stance', party: 'amf', stance: 'interested', reading: 'interpreted' }],
        },
        {
          quote:
            'Jenny Andersson, kommunikatör från arbetsmarknadsförvaltningen kommer att synka arbetet med David Bergström.',
          tells: [{ kind: 'action', who: [{ person: 'p18', words: 'Jenny Andersson' }], parties: ['amf'] }],
        },
      ],
    },
    {
      id: 'kommunikation-och-information',
      parent: 'genomgang',
      lead: '[Kommunikation och information](#)',
      projects: ['kommunikation-och-information'],
      statements: [
        {
          quote: '[Kommunikation och information](#) borde vara en egen frukt på trädet',
          tells: [{ kind: 'status', status: 'idea', reading: 'stated' }],
        },
        {
          quote:
            '[Kommunikation och information](#) borde vara en egen frukt på trädet även om det finns täta kontakter in till klarspråk.',
          tells: [{ kind: 'relation', relation: 'split-from', to: 'klarsprak', reading: 'stated' }],
        },
      ],
    },
    {
      id: 'validering-sysselsattning',
      parent: 'genomgang',
      lead: '[Validering/sysselsättning](#)',
      projects: ['validering-och-sysselsattning'],
      statements: [
        {
          quote: '[Validering/sysselsättning](#) – är en av frukterna som vi har börjat samverka kring.',
          tells: [{ kind: 'status', status: 'running', reading: 'stated' }],
        },
        {
          quote:
            'Nyligen har sex personer från socialförvaltningen gått OCN(open colleague network)-utbildning.',
          tells: [
            {
              kind: 'indicator',
              measure: 'utbildade-i-ocn',
              label: 'Personer från socialförvaltningen som gått OCN-utbildning',
              unit: 'personer',
              role: 'result',
              min: 6,
              max: 6,
              exactness: 'exact',
            },
          ],
        },
        {
          quote:
            'Nyligen har sex personer från socialförvaltningen gått OCN(open colleague network)-utbildning. De som har gått utbildningen håller nu på att välja ut de moduler som kan vara av intresse att arbeta vidare med',
          tells: [{ kind: 'stance', party: 'sof', stance: 'committed', reading: 'interpreted' }],
        },
        {
          quote: 'men signalerar att de gärna tar emot hjälp från arbetsmarknadsförvaltningen i detta.',
          tells: [{ kind: 'need' }],
        },
        {
          quote:
            'Gösta tar kontakt med Henrietta för att se om hon kan hjälpa till med att koordinera arbetet.',
          tells: [{ kind: 'action', who: [{ person: 'p13', words: 'Gösta' }] }],
        },
        {
          quote:
            'Det är viktigt att komma ihåg är att licensavtalet för OCN är skrivet med Helsingborgs förvaltningar.',
          tells: [{ kind: 'constraint' }],
        },
        {
          quote: 'Det föreningarna kan göra är att lotsa folk vidare till förvaltningarna.',
          tells: [{ kind: 'constraint' }],
        },
      ],
    },
    {
      id: 'battre-halsa-och-din-halsa',
      parent: 'genomgang',
      lead: '[Bättre hälsa för unga romer/och din hälsa Helsingborg](#)',
      projects: ['battre-halsa-for-unga-romer', 'din-halsa-helsingborg'],
      statements: [
        {
          quote:
            '[Bättre hälsa för unga romer/och din hälsa Helsingborg](#) - de frukterna borde vara närmre varandra.',
          tells: [
            {
              kind: 'relation',
              relation: 'near',
              to: 'din-halsa-helsingborg',
              reading: 'stated',
            },
          ],
        },
      ],
    },
    {
      id: 'din-halsa-helsingborg',
      parent: 'genomgang',
      heading: '[Din hälsa Helsingborg](#)',
      projects: ['din-halsa-helsingborg'],
      statements: [
        {
          quote:
            'Pernilla informerar om ett nytt EU-projekt som heter JagKan, där man är intresserad av att bygga upp metoder för IPS (individual placement and support) fritid',
        },
        {
          quote: 'som är mycket intresserade av hur vi börjat arbeta med Din hälsa Helsingborg',
          tells: [{ kind: 'status', status: 'trying', reading: 'interpreted' }],
        },
        {
          quote:
            'och som är mycket intresserade av hur vi börjat arbeta med Din hälsa Helsingborg och gärna träffas för diskussion om samverkan.',
        },
        {
          quote: 'Pernilla kallar till möte med arbetsgruppen i nästa vecka.',
          tells: [
            {
              kind: 'action',
              who: [{ person: 'p08', words: 'Pernilla' }],
              due: computed(
                'i nästa vecka',
                ['2017-10-09', '2017-10-15'],
                'Mötet hölls torsdagen den 5 oktober 2017, i vecka 40. Nästa vecka är vecka 41, 9–15 oktober 2017.',
              ),
            },
          ],
        },
      ],
    },
    {
      id: 'utvecklingsgrupper-inom-amf',
      heading: '[Utvecklingsgrupper inom arbetsmarknadsförvaltningen](#)',
      group: 'ledningsgruppen',
      statements: [
        {
          quote: 'Samir berättar att det flera olika utvecklingsgrupper inom arbetsmarknadsförvaltningen',
          tells: [{ kind: 'note', group: 'amf-utvecklingsgrupper' }],
        },
        { quote: 'och hur kommer dessa utvecklingsgrupper in i trädet?' },
        {
          quote:
            'Gruppen enas om att de borde kunna läggas bredvid trädet för att visualisera och komplettera bilden.',
          tells: [{ kind: 'decision' }, { kind: 'wish', group: 'amf-utvecklingsgrupper' }],
        },
        {
          quote: 'Pernilla skickar över bilden till Samir',
          tells: [{ kind: 'action', who: [{ person: 'p08', words: 'Pernilla' }] }],
        },
        {
          quote: 'Pernilla skickar över bilden till Samir som får komplettera bilden.',
          tells: [
            {
              kind: 'action',
              who: [{ person: 'p17', words: 'Samir' }],
              precondition: 'Pernilla skickar över bilden till Samir',
            },
          ],
        },
      ],
    },
    {
      id: 'nasta-mote',
      heading: '[Nästa möte](#)',
      group: 'ledningsgruppen',
      statements: [
        {
          quote: 'Möte för denna grupp kommer att hållas den första torsdagen i månaden.',
          tells: [{ kind: 'schedule', rule: { kind: 'monthly', weekday: 'thursday', nth: 1 } }],
        },
        {
          quote: 'Nästa möte blir torsdagen den 2 november klockan 10:00-12:00.',
          tells: [
            {
              kind: 'event',
              name: 'Nästa möte',
              happened: inferred(
                'torsdagen den 2 november',
                '2017-11-02',
                'Året står inte vid dagen. Mötet hölls 5 oktober 2017, och 2 november 2017 är en torsdag.',
              ),
            },
          ],
        },
      ],
    },
  ],
};
