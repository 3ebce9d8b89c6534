import { inferred } from '../dates.ts';
import type { MeetingSeed } from '../meeting-seed.ts';
import { at } from '../place.ts';

/** The minutes without a date, most likely of 9 January 2017. */
export const meeting20170109: MeetingSeed = {
  id: '2017-01-09',
  group: 'ledningsgruppen',
  said: {
    from: '2017-01-09',
    to: '2017-01-09',
    certainty: 'inferred',
    reason:
      'Protokollet har inget datum. Det ser tillbaka på ett möte den 12 december och fram mot den 16 januari, så det ligger däremellan. Nästa möte, 23 januari, är en måndag i en jämn vecka år 2017, som mötesregeln i protokollet säger. 9 januari 2017 är också en måndag i en jämn vecka och är därför vårt förslag.',
  },
  title: 'Gemensam ledningsgrupp utveckling',
  sources: ['003'],
  attendance: {
    section: 'fasta-ledamoter',
    lines: [
      { line: 'Bo Pettersson, Ria/G7', person: 'p01', organisations: ['ria', 'g7'], presence: 'listed' },
      {
        line: 'Ivan Kuzhikov, Vorta Drom',
        person: 'p02',
        organisations: ['vorta-drom'],
        presence: 'listed',
      },
      {
        line: 'Per Norbeck, Bryggan (ej närvarande)',
        person: 'p03',
        organisations: ['bryggan'],
        presence: 'absent',
      },
      { line: 'Ia Jonsson (ej närvarande)', person: 'p04', presence: 'absent' },
      {
        line: 'Leif Redestig, socialförvaltningen',
        person: 'p05',
        organisations: ['socialforvaltningen'],
        presence: 'listed',
      },
      {
        line: 'Anne Eskilsson, socialförvaltningen',
        person: 'p06',
        organisations: ['socialforvaltningen'],
        presence: 'listed',
      },
      {
        line: 'Allan Hedman, socialförvaltningen',
        person: 'p07',
        organisations: ['socialforvaltningen'],
        presence: 'listed',
      },
      {
        line: 'Pernilla Kvist, socialförvaltningen',
        person: 'p08',
        organisations: ['socialforvaltningen'],
        presence: 'listed',
      },
      {
        line: 'David Bergström, socialförvaltningen',
        person: 'p09',
        organisations: ['socialforvaltningen'],
        presence: 'listed',
      },
    ],
  },
  sections: [
    {
      id: 'huvud',
      heading: 'Gemensam ledningsgrupp utveckling',
      group: 'ledningsgruppen',
      statements: [
        {
          quote:
            'Vi bildar gruppen utifrån ett behov av att samordna och rapportera om vad som händer i våra olika utvecklingsgrupper och projekt och ta upp strategiska frågor som är gemensamma för våra organisationer.',
          tells: [{ kind: 'description', aspect: 'why' }],
        },
      ],
    },
    {
      id: 'fasta-ledamoter',
      parent: 'huvud',
      heading: 'Fasta ledamöter:',
      group: 'ledningsgruppen',
      statements: [
        {
          quote:
            'Fasta ledamöter: Bo Pettersson, Ria/G7 Ivan Kuzhikov, Vorta Drom Per Norbeck, Bryggan (ej närvarande) Ia Jonsson (ej närvarande) Leif Redestig, socialförvaltningen Anne Eskilsson, socialförvaltningen Allan Hedman, socialförvaltningen Pernilla Kvist, socialförvaltningen David Bergström, socialförvaltningen',
          tells: [
            {
              kind: 'membership',
              change: 'standing',
              persons: ['p01', 'p02', 'p03', 'p04', 'p05', 'p06', 'p07', 'p08', 'p09'],
            },
          ],
        },
      ],
    },
    {
      id: 'kallelse-och-protokoll',
      parent: 'huvud',
      begins: 'Vi kommer framöver att träffas',
      group: 'ledningsgruppen',
      statements: [
        {
          quote: 'Vi kommer framöver att träffas varannan måndag eftermiddag (jämn veckor) 14:30',
          tells: [
            { kind: 'schedule', rule: { kind: 'weeks', weekday: 'monday', parity: 'even' }, from: '14:30' },
          ],
        },
        { quote: 'och ha en formell ordning med kallelse och protokoll.', tells: [{ kind: 'decision' }] },
        {
          quote: 'Nästa möte blir 23 januari 14:30.',
          tells: [
            {
              kind: 'event',
              name: 'Nästa möte',
              happened: inferred(
                '23 januari',
                '2017-01-23',
                'Året står inte där. Gruppen ska träffas på måndagar i jämna veckor, och 23 januari är en måndag i en jämn vecka år 2017.',
              ),
            },
          ],
        },
        {
          quote: 'Protokollen ska vi sprida så brett det går, via olika kanaler.',
          tells: [{ kind: 'decision' }],
        },
        {
          quote:
            'Vi utgår från öppnasoc och länkar sedan i mejl och Facebookgruppen Utveckling av socialt arbete i Helsingborg.',
          tells: [{ kind: 'decision' }],
        },
        {
          quote:
            'Vi måste se till att nyckelpersoner som behöver informationen tar del av nyheterna antingen via mejl eller Facebook.',
          tells: [{ kind: 'action' }],
        },
      ],
    },
    {
      id: 'gemensam-utvecklingsgrupp',
      heading: 'Gemensam utvecklingsgrupp',
      group: 'gemensam-utvecklingsgrupp',
      statements: [
        { quote: 'Gemensam utvecklingsgrupp har träffats en timme varannan måndag på Bryggan.' },
        {
          quote:
            'I takt med att alla projekt och arbetsgrupper har växt har intresset för och syftet med Gemensam utvecklingsgrupp förändrats',
        },
        {
          quote:
            'men vi vill fortfarande ha kvar dessa möten, som är öppna för alla som är intresserade och på så vis blir en inblick i och inkörsport till olika projektgrupper.',
          tells: [{ kind: 'practical' }],
        },
        {
          quote: 'Förslaget som vi kom fram till på mötet den 12 december',
          tells: [
            {
              kind: 'event',
              name: 'Mötet den 12 december',
              happened: inferred(
                '12 december',
                '2016-12-12',
                'Året står inte där. Protokollet är troligen från januari 2017, och den 12 december före det är 2016.',
              ),
            },
          ],
        },
        {
          quote:
            'Förslaget som vi kom fram till på mötet den 12 december var att vi ska ha möten med Gemensam utvecklingsgrupp en gång i månaden, men längre.',
          tells: [{ kind: 'question' }],
        },
        {
          quote: 'Kan det vara lämpligt med 2x45 minuter, med 15 minuters paus emellan?',
          tells: [{ kind: 'question' }],
        },
        { quote: 'Vi har då ett tema per möte och sedan kortare rapporter och punkter.' },
        {
          quote:
            'Syftet med gruppen: - Information om vad som händer i olika arbetsgrupper och projekt, för alla som inte är direkt delaktiga',
          tells: [{ kind: 'description', aspect: 'why' }],
        },
        {
          quote: 'Inkörsport för nya organisationer och personer som är intresserade av att delta i projekt',
          tells: [{ kind: 'description', aspect: 'why' }],
        },
        {
          quote: 'Bjuda in externa personer som är intresserade',
          tells: [{ kind: 'description', aspect: 'why' }],
        },
        {
          quote: 'Nästa möte: 16 januari',
          tells: [
            {
              kind: 'event',
              name: 'Möte med Gemensam utvecklingsgrupp',
              happened: inferred(
                '16 januari',
                '2017-01-16',
                'Året står inte där. Ledningsgruppens nästa möte i samma protokoll, 23 januari, är 2017.',
              ),
            },
          ],
        },
      ],
    },
    {
      id: 'agenda',
      parent: 'gemensam-utvecklingsgrupp',
      heading: 'Agenda:',
      group: 'gemensam-utvecklingsgrupp',
      statements: [
        {
          quote:
            'Staden anordnar CurioCity Mashup i juni, där socialförvaltningen ska hålla i en egen halvdag.',
          tells: [
            {
              kind: 'event',
              name: 'CurioCity Mashup',
              happened: inferred(
                'i juni',
                ['2017-06-01', '2017-06-30'],
                'Året står inte där. Protokollet är troligen från januari 2017, och juni efter det är 2017.',
              ),
            },
          ],
        },
        { quote: 'Presentation av Bryggans nya klubbhuschef?', tells: [{ kind: 'question' }] },
        {
          quote: 'Hur väcker vi idéer och vad händer sedan?',
          tells: [{ kind: 'question' }],
        },
        {
          quote: 'Hur väcker vi idéer och vad händer sedan? (Exempel: personlig representant)',
          tells: [{ kind: 'note', projects: ['personlig-representant'], group: 'gemensam-utvecklingsgrupp' }],
        },
        {
          quote: 'Rekryteringsgruppen',
          tells: [
            {
              kind: 'note',
              projects: ['brukarmedverkan-vid-rekrytering'],
              group: 'gemensam-utvecklingsgrupp',
            },
          ],
        },
        { quote: 'Rapport från arbetsgrupper och övrigt' },
      ],
    },
    {
      id: 'digitalisering',
      heading: 'Digitalisering',
      projects: ['digitalt-utanforskap'],
      statements: [
        {
          quote:
            'Det behövs en person som håller i trådarna för Digitalt utanförskap inom respektive verksamhet (Vorta Drom och Ria).',
          tells: [{ kind: 'coordinator', organisations: ['vorta-drom', 'ria'], wanted: true }],
        },
        {
          quote:
            'Vi ska diskutera med arbetsmarknadsförvaltningen om det går att rekrytera personer som har övergripande ansvar för att samordna utbildningar och utbildare.',
          tells: [{ kind: 'action' }],
        },
        {
          quote: 'Det finns två ben: kurser och stöd/service.',
          tells: [
            { kind: 'part', name: 'kurser' },
            { kind: 'part', name: 'stöd/service' },
            { kind: 'status', status: 'running', reading: 'interpreted' },
          ],
        },
        {
          quote: 'Vi behöver organisera stöd/service-delen, så att du vet vem du ska vända dig till och när.',
          tells: [{ kind: 'need' }],
        },
      ],
    },
    {
      id: 'stod-till-foraldrar-med-barn-i-familjehem',
      heading: 'Stöd till föräldrar med barn i familjehem',
      projects: ['stod-till-foraldrar-med-barn-i-familjehem'],
      statements: [
        {
          quote: 'Här finns mer att göra i Helsingborg',
          tells: [{ kind: 'description', aspect: 'why' }],
        },
        {
          quote:
            'Här finns mer att göra i Helsingborg och socialförvaltningen kommer att dra igång ett arbete.',
          tells: [
            { kind: 'status', status: 'idea', reading: 'stated' },
            { kind: 'stance', party: 'sof', stance: 'committed', reading: 'stated' },
          ],
        },
        {
          quote: 'Till det skulle vi behöva föräldrar med egen erfarenhet av att ha placerade barn.',
          tells: [{ kind: 'need' }],
        },
        {
          quote:
            'Till det skulle vi behöva föräldrar med egen erfarenhet av att ha placerade barn. Vi tar upp det på nästa möte.',
          tells: [{ kind: 'carry-over' }],
        },
      ],
    },
    {
      id: 'personlig-representant',
      heading: 'Personlig representant',
      projects: ['personlig-representant'],
      statements: [
        {
          quote:
            'G7 håller på att bilda en liten grupp som ska finnas till hands som kamratstödjare i kontakt med myndigheter.',
          tells: [
            { kind: 'status', status: 'exploring', reading: 'interpreted' },
            { kind: 'description', aspect: 'what' },
          ],
        },
        {
          quote: 'En person är rekryterad på en praktikplats på halvtid för att börja med detta.',
        },
        { quote: 'Hon kommer både att röra sig i Bostad först lokal och på Ria.' },
        {
          quote: 'Hur kan vi tillsammans organisera detta, så att socialtjänstens resurser utnyttjas bäst?',
          tells: [{ kind: 'question' }],
        },
        {
          quote:
            'Hur kan vi tillsammans organisera detta, så att socialtjänstens resurser utnyttjas bäst? Vi tar upp det igen på nästa möte.',
          tells: [
            {
              kind: 'carry-over',
              foundAgain: [
                at(
                  '2017-03-23',
                  'personlig-representant',
                  'Brukare stödjer brukare i kontakt med myndigheter.',
                ),
              ],
            },
          ],
        },
      ],
      masked: [
        {
          quote:
            'En person är rekryterad på en praktikplats på halvtid för att börja med detta. Hon kommer både att röra sig i Bostad först lokal och på Ria.',
          subject: 'individual',
        },
      ],
    },
    {
      id: 'lokal',
      heading: 'Lokal',
      group: 'ledningsgruppen',
      statements: [
        { quote: 'Ivan har tittat på en lokal i källarplan (under Alfo Gross).' },
        { quote: 'Även Ria har tittat på den.' },
        {
          quote: 'Den är stor, 940 kvadratmeter och hyran är på 75 000.',
          tells: [
            {
              kind: 'indicator',
              measure: 'lokalyta',
              label: 'Lokalens yta',
              unit: 'kvadratmeter',
              role: 'offer',
              min: 940,
              max: 940,
              of: 'lokal i källarplan (under Alfo Gross)',
              exactness: 'exact',
            },
            {
              kind: 'indicator',
              measure: 'lokalhyra',
              label: 'Lokalens hyra',
              unit: '',
              role: 'offer',
              min: 75000,
              max: 75000,
              of: 'lokal i källarplan (under Alfo Gross)',
              exactness: 'exact',
            },
          ],
        },
        { quote: 'Det är för stort och dyrt för det vi söker just nu.' },
        {
          quote: 'Även Fritidsbanken behöver en lokal på minst 200 kvadratmeter.',
          tells: [
            {
              kind: 'status',
              status: 'exploring',
              reading: 'interpreted',
              projects: ['fritidsbanken'],
            },
            {
              kind: 'indicator',
              measure: 'lokalyta',
              label: 'Lokalens yta',
              unit: 'kvadratmeter',
              role: 'need',
              min: 200,
              max: 200,
              exactness: 'at-least',
              projects: ['fritidsbanken'],
            },
          ],
        },
        {
          quote: 'Varje organisation bör specificera vad det är de söker efter och vilka krav de har',
          tells: [{ kind: 'action' }],
        },
        {
          quote:
            'och sedan får vi söka parallellt efter lokaler, men med möjligheten att samordna och samla oss i en större lokal om tillfället uppstår.',
          tells: [{ kind: 'need' }],
        },
        {
          quote:
            'Varje organisation bör specificera vad det är de söker efter och vilka krav de har och sedan får vi söka parallellt efter lokaler, men med möjligheten att samordna och samla oss i en större lokal om tillfället uppstår. Vi tar upp det igen på nästa möte.',
          tells: [
            {
              kind: 'carry-over',
              foundAgain: [at('2017-03-23', 'fritidsbanken', 'Han har dessutom fått napp på några lokaler')],
            },
          ],
        },
      ],
    },
    {
      id: 'nationell-spridningskonferens',
      heading: 'Nationell spridningskonferens för Bättre hälsa',
      projects: ['battre-halsa-for-unga-romer'],
      statements: [
        {
          quote:
            'Vorta Drom ska ha en nationell spridningskonferens tillsammans med Allmänna arvsfonden för Bättre hälsa för unga romer. Datum är inte bestämt än (innan sommaren eller i september).',
          tells: [
            {
              kind: 'event',
              name: 'Nationell spridningskonferens',
              happened: inferred(
                'innan sommaren eller i september',
                ['2017-01-09', '2017-09-30'],
                'Året står inte där. Protokollet är troligen från januari 2017; spannet går från mötet till september samma år.',
              ),
            },
          ],
        },
        {
          quote:
            'De vill inte bara bjuda in romer, utan vänder sig till alla som är intresserade av att jobba med bättre hälsa.',
          tells: [{ kind: 'description', aspect: 'who' }],
        },
        {
          quote:
            'De vill inte bara bjuda in romer, utan vänder sig till alla som är intresserade av att jobba med bättre hälsa. Vi tar upp det igen på nästa möte.',
          tells: [{ kind: 'carry-over' }],
        },
      ],
    },
  ],
};
