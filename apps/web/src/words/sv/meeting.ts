export const meeting = {
  title: 'Möten',
  meetingsIntro: (count: number): string =>
    count === 0
      ? 'Här finns inga protokoll än.'
      : `Här ligger de ${count} möten som vi har protokoll från, det senaste först. Öppna ett möte för att läsa det ord för ord.`,
  speaksOf: 'Talar om',
  listed: (count: number) => `${count} står i protokollet som närvarande eller fasta ledamöter`,
  intro:
    'Här står protokollet ord för ord. Prickad understrykning visar en uppgift, och siffran efter den leder till vad den blev.',
  fruits: (count: number): string => (count === 1 ? 'Frukt' : 'Frukter'),
  ledTo: 'Vad det ledde till',
  toNote: (number: number) => `Vad uppgift ${number} ledde till`,
  toStatement: (number: number) => `Uppgift ${number} i texten`,
  aboutGroup: 'om gruppen själv',
  role: { secretary: 'för protokollet', chair: 'leder mötet', approver: 'justerar' },
  cameAt: (time: string) => `kom kl. ${time.replace(':', '.')}`,
  leftAt: (time: string) => `gick kl. ${time.replace(':', '.')}`,
  absent: 'var inte med',
  listedHelp:
    'Protokollet räknar upp gruppens fasta ledamöter. Vilka av dem som kom till mötet säger det inte, utom där det står ”ej närvarande”.',
  maskedHelp:
    'Här stod något om en enskild person eller om barn. Det visas inte. Alla andra ord står som i protokollet.',
  sources: 'Källor',
  sourcesHelp: (count: number, pasted: number): string => {
    if (count === 1)
      return pasted === 1
        ? 'Texten klistrades in. Den är inte läst ur någon fil.'
        : 'Texten är läst ur en fil.';
    const of = `Texten är läst ur ${count} dokument som hör till samma möte. Det första visas här ovanför,`;
    return `${of} ${count === 2 ? 'det andra ligger hopfällt' : 'de andra ligger hopfällda'}.`;
  },
  pastedName: 'Inklistrad text',
  shownAbove: '(visas ovanför)',
  hash: (isPasted: boolean): string => `${isPasted ? 'Textens' : 'Filens'} fingeravtryck (SHA-256)`,
  noHash: (isPasted: boolean): string =>
    isPasted
      ? 'Textens fingeravtryck visas inte: ord i den är utelämnade, och fingeravtrycket gäller hela texten.'
      : 'Filens fingeravtryck visas inte: ord i den är utelämnade, och fingeravtrycket gäller hela filen.',
  otherExtraction: 'Visa texten ur det här dokumentet',
  otherMeetings: 'Andra möten',
  before: 'Mötet innan',
  after: 'Mötet efter',
  all: 'Alla möten',
  groupHistory: 'Om gruppen själv',
  groupHistoryHelp:
    'Lokaler, bilden av trädet, vilka som sitter med och när vi träffas: det som protokollen säger om gruppen, det senaste först.',
  groupNames: 'Gruppen kallas',
};
