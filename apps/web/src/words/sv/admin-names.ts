/** Erasing a name from the texts. */
export const names = {
  intro:
    'Sök efter namnet. Du ser varje ställe där det står, i protokollen, i det som skrivits för hand och i titlar, och väljer vilka som gäller rätt person.',
  name: 'Namn',
  nameHelp: 'Hela namnet, ett förnamn eller ett efternamn. Andra sätt att skriva samma person följer med.',
  search: 'Sök',
  searching: 'Söker …',
  none: (name: string): string => `”${name}” står ingenstans i texterna.`,
  found: (count: number): string =>
    count === 1 ? 'Namnet står på ett ställe' : `Namnet står på ${count} ställen`,
  choose: 'Välj ställen där namnet ska bort',
  inMinutes: (meeting: string): string => `Protokollet från mötet ${meeting}`,
  byHand: 'Skrivet för hand',
  inLabel: 'I en titel eller en benämning',
  nothingChosen: 'Välj minst ett ställe.',
  erase: (count: number): string =>
    count === 1 ? 'Ta bort namnet på 1 ställe' : `Ta bort namnet på ${count} ställen`,
  confirmTitle: 'Ta bort namnet för alltid?',
  confirm: [
    'Namnet skrivs över i de texter som finns lagrade. Det går inte att ångra.',
    'I dess ställe står ”[borttaget namn]”. Allt annat som sades står kvar.',
    'Säkerhetskopior som är äldre har namnet kvar tills de tas bort.',
    'Har personen ett konto tar du bort det under Personer.',
  ],
  confirmLabel:
    'I de titlar och benämningar du har valt visas namnet inte mer för någon, men det finns kvar i serverns logg, som aldrig skrivs om.',
  keep: 'Behåll namnet',
  eraseNow: 'Ta bort för alltid',
  erased: (count: number): string =>
    count === 1 ? 'Namnet är borta på 1 ställe.' : `Namnet är borta på ${count} ställen.`,
};
