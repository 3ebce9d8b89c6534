/** Verbs that make a short line a sentence and no heading. */
const verbs = new Set(
  (
    'är var blir blev ska skall har hade tar tog kan kunde får fick vill ville gör gjorde går gick ser såg säger sa berättar ' +
    'informerar meddelar finns fanns behöver behövde måste bör borde kommer kom börjar började undrar frågar tycker tackar ' +
    'hälsar öppnar öppnade avslutar avslutade beslutar beslutade beslutas enas godkänns godkänner väljer valdes väljs ' +
    'bordläggs återkommer kontaktar ringer mejlar mailar skickar bjuder kallar ordnar jobbar arbetar fortsätter föreslår ' +
    'lämnar sätts tas hålls görs ges delas visas används planeras diskuteras redovisas presenteras noteras flyttas skjuts ' +
    'lämnade deltar deltog saknas träffas ses heter ligger står sitter vet tror hoppas ansvarar håller läggs lyfter ' +
    'hälsade tackade berättade informerade meddelade undrade frågade tyckte föreslog påpekade påminde visade lovar lovade ' +
    'gicks togs gjordes hölls gavs delades visades lades sattes bordlades godkändes valdes beslutades bestämdes bestämde enades ' +
    'diskuterades redovisades presenterades noterades konstaterades konstaterade skickade ringde mejlade köper köpte hämtar ' +
    'skriver skrev letar söker sökte köps tar undersöker utreder sammanställer lägger sätter byter bygger målar lagar städar ' +
    'provar testar förlänger avvaktar slutar slutade startar startade stänger öppnar fungerar fungerade gäller gällde pågår ' +
    'pågick blivit varit ökar ökade minskar minskade lockade kostar kostade bokar beställer kollar fixar mailar'
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
