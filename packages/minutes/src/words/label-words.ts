/** Words that stand over a part of a matter, never over one of its own; also where they are lines of their own. */
const parts =
  'beslut|besluten|förslag|förslag till beslut|bakgrund|ärendet|ärendebeskrivning|sammanfattning|sammanfattning av ärendet|' +
  'yrkande|yrkanden|beslutsunderlag|underlag|beslutsgång|propositionsordning|reservation|reservationer|protokollsanteckning|' +
  'expedieras till|expedieras|beslutet skickas till|beslutet expedieras till|kopia till|jäv|votering|omröstning|diskussion|' +
  'ansvarig|ansvariga|uppdrag|aktivitet|åtgärd|åtgärder|klart|klart senast|deadline|kommentar|kommentarer|information|' +
  'syfte|mål|resultat|nästa steg|frågor|svar|motivering|överläggning|ekonomiska konsekvenser|barnperspektiv|skäl|' +
  'förslag till beslut på mötet|tidigare beslut|behandling|uppföljning|status|läge|slutsats|slutsatser|att göra|todo|' +
  'nämndens beslut|styrelsens beslut|kommunstyrelsens beslut|arbetsutskottets förslag|förvaltningens förslag till beslut|' +
  'vad|vem|när|hur|varför|bilaga|bilagor|obs|notera|exempel|plus|minus|för|emot';

const labels = new Set(parts.split('|'));

/** Whether the words only label a part of what is told: "Beslut", "Bakgrund:", "Expedieras till". */
export function isLabel(words: string): boolean {
  const plain = words
    .slice(0, 60)
    .toLowerCase()
    .replace(/[\s:.]{1,5}$/, '');
  return labels.has(plain) || /^\p{L}+(?:s|ens) (?:beslut|förslag|förslag till beslut|yrkande)$/u.test(plain);
}
