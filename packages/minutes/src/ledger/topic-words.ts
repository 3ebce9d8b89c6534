/** Words that say nothing of the matter, beside those that are short. */
const common =
  /^(?:nästa|möte|mötet|mötes|frågan|punkten|ärendet|beslut|information|övrigt|samma|sedan|också|redan|efter|innan|under|eller|detta|dessa|denna|vilka|vilken|alla|olika|andra|annat|några|någon|skulle|kunde|måste|behöver|kommer|finns|göra|gör|tillsammans|varje|igen|vidare|organisera|arbeta|arbetet|arbete|projekt|projektet|gruppen|grupp|verksamhet|verksamheten)$/u;

/** What a matter is about, as the beginnings of its telling words: "lokaler", "lokalen" and "lokalhyran" begin the same. */
export function topicWords(words: string): Set<string> {
  const found = new Set<string>();
  for (const [word] of words.toLowerCase().matchAll(/[\p{L}\p{N}]{5,}/gu))
    if (!common.test(word)) found.add(word.slice(0, 5));
  return found;
}
