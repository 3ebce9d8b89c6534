/** Verbs that make a short line a sentence and no heading. */
const verbs = new Set(
  (
    'är var blir blev ska skall har hade tar tog kan kunde får fick vill ville gör gjorde går gick ser såg säger sa berättar ' +
    'informerar meddelar finns fanns behöver behövde måste bör borde kommer kom börjar började undrar frågar tycker tackar ' +
    'hälsar öppnar öppnade avslutar avslutade beslutar beslutade beslutas enas godkänns godkänner väljer valdes väljs ' +
    'bordläggs återkommer kontaktar ringer mejlar mailar skickar bjuder kallar ordnar jobbar arbetar fortsätter föreslår ' +
    'lämnar sätts tas hålls görs ges delas visas används planeras diskuteras redovisas presenteras noteras flyttas skjuts ' +
    'lämnade deltar deltog saknas träffas ses heter ligger står sitter vet tror hoppas ansvarar håller läggs lyfter'
  ).split(' '),
);

/** Whether a verb of a sentence stands in the words. */
export function hasVerb(words: string): boolean {
  return (
    words
      .slice(0, 200)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).some((word) => verbs.has(word));
}
