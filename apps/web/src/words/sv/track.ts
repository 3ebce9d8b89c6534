import type { TermView } from '@utveckling/domain/meeting/glossary-schema';
import type { PromiseView } from '@utveckling/domain/meeting/ledger-schema';

export const track = {
  ledger: 'Utlovat till nästa möte',
  questions: 'Var ligger frågan?',
  glossary: 'Ordlista',
  seeAlso: 'Håll reda på',
  ledgerHelp: 'Vad mötena lovade att ta upp igen, och vad som blev av det.',
  questionsHelp: 'Frågorna som ställts: vem som har dem, vem som får bestämma och hur gamla de är.',
  glossaryHelp: 'Ord och förkortningar i protokollen, med protokollens egna förklaringar.',

  ledgerIntro:
    '”Vi tar upp det igen på nästa möte” är ett löfte. Här står varje löfte ur protokollen och vad som blev av det.',
  ledgerExplained:
    'Återfunnen betyder att samma fråga eller frukt tas upp igen i ett senare protokoll. Det säger inte att frågan fick ett svar.',
  noPromises: 'Inget protokoll lovar att ta upp något på ett senare möte.',
  noPromisesChosen: 'Inget löfte passar det du har valt.',
  showAllPromises: 'Visa alla löften',
  promises: (count: number) => (count === 1 ? '1 löfte' : `${count} löften`),
  state: {
    found: 'Återfunnen',
    'not-found': 'Inte återfunnen',
    unknown: 'Vet inte',
    open: 'Väntar på nästa möte',
  } satisfies Record<PromiseView['state'], string>,
  saidOn: 'Lovades',
  takenUp: 'Tas upp igen',
  byHand: 'Stället är utpekat för hand.',
  byRule: 'Stället är hittat med en regel: samma frukt, eller rubrikens ord, i ett senare protokoll.',
  nextIsSilent: (day: string) => `Protokollet från nästa möte, ${day}, finns och säger inget om frågan.`,
  minutesMissing: (day: string) => `Protokollet från ${day} saknas.`,
  notInTheRest: 'Frågan är inte återfunnen i de protokoll som finns.',
  missingBetween: (day: string) => `Protokollet från ${day}, mötet som löftet gällde, saknas.`,
  noLater: 'Det finns inget senare protokoll från gruppen än.',
  whatCameOfIt: 'Vad blev det av löftet?',

  gaps: 'Protokoll som saknas',
  gap: 'Här saknas protokoll',
  gapsIntro:
    'Luckorna i raden av möten, och det möte som skulle ha varit efter det senaste. Varje dag har sin grund: ett möte som var utsatt, eller gruppens mötesregel.',
  noGaps: 'Inget protokoll saknas, så långt mötesreglerna och protokollen säger.',
  wasAnnounced: 'Mötet var utsatt:',
  ruledDays: (days: string) => `Enligt mötesregeln skulle gruppen ha träffats ${days}.`,
  ruledDaysToo: (days: string) => `Enligt mötesregeln skulle gruppen också ha träffats ${days}.`,
  ruledTimes: (count: number, first: string, last: string) =>
    `Enligt mötesregeln skulle gruppen ha träffats ${count} gånger, första gången ${first} och sista gången ${last}.`,
  ruledTimesToo: (count: number, first: string, last: string) =>
    `Enligt mötesregeln skulle gruppen ha träffats ${count} gånger till, första gången ${first} och sista gången ${last}.`,
  everyDay: 'Visa alla dagarna',
  theRule: 'Regeln:',
  isExcepted: (day: string) => `${day} räknas inte:`,
  unknownWhetherHeld: 'Om mötena hölls vet vi inte, bara att protokollen inte finns här.',
  unknownWhetherOneHeld: 'Om mötet hölls vet vi inte, bara att protokollet inte finns här.',

  questionsIntro:
    'Frågor som ställts på mötena eller skrivits på en frukt. Där protokollen inte säger vem som har frågan står det så.',
  noQuestions: 'Ingen fråga är ställd än.',
  noQuestionsChosen: 'Ingen fråga passar det du har valt.',
  showAllQuestions: 'Visa alla frågor',
  count: (shown: number, all: number): string =>
    shown === all ? (all === 1 ? '1 fråga' : `${all} frågor`) : `${shown} av ${all} frågor`,
  filter: 'Välj vilka frågor som visas',
  filterPromises: 'Välj vilka löften som visas',
  fruit: 'Frukt',
  anyFruit: 'Alla frukter',
  noFruit: 'Om gruppen själv',
  holder: 'Vem som har frågan',
  anyHolder: 'Alla',
  show: 'Visa',
  whereItLies: 'Ligger hos',
  mayDecide: 'Får bestämma',
  age: 'Ålder',
  ageThen: (age: string | undefined, meetings: number): string =>
    age === undefined
      ? 'ställd på det senaste mötet'
      : `${age.toLowerCase()}, räknat till det senaste mötet (${meetings === 1 ? 'ett möte' : `${meetings} möten`} senare)`,
  answer: 'Svar',
  readAnswer: 'Läs svaret',
  readQuestion: 'Läs frågan det svarar på',
  noAnswer: 'Inget svar är noterat.',
  answeredOn: (asked: string, answered: string) => `Ställd ${asked}. Besvarad ${answered}.`,
  notInMinutes: 'framgår inte av protokollen',
  notWritten: 'ingen har skrivit det',
  minutesSay: 'Protokollet säger:',
  asOf: (day: string) => `Så här stod det till ${day}.`,
  showToday: 'Visa hur det är nu',

  glossaryIntro:
    'Ord som protokollen förklarar, med deras egna ord, och förkortningar som de inte förklarar. Orden är prickigt understrukna i protokollens text: peka på dem eller tryck på dem.',
  noTerms: 'Protokollen förklarar inga ord än.',
  termState: {
    explained: 'förklaras',
    'explained-two-ways': 'förklaras på två sätt',
    'never-explained': 'förklaras inte',
  } satisfies Record<TermView['state'], string>,
  never: (term: string) => `Protokollen förklarar inte vad ${term} betyder.`,
  twoWays: 'Protokollen förklarar ordet på två sätt:',
  stands: (count: number) => (count === 1 ? 'Står på ett ställe:' : `Står på ${count} ställen:`),
  standsToo: (count: number) => (count === 1 ? 'Står på ett ställe till:' : `Står på ${count} ställen till:`),
  toGlossary: 'Se i ordlistan',
  wordsUsed: 'Ord i texten',
};
