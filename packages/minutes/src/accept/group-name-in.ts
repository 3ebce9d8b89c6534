/** What the group is called, as far as the title of its minutes tells: "Minnesanteckningar styrgruppen 14 mars" → "styrgruppen". */
export function groupNameIn(title: string): string {
  const rest = title
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(/\d{1,4}([-/.: ]\d{1,4}){1,2}/g, ' ')
    .replaceAll(months, ' ')
    .replaceAll(/(?<![\p{L}\p{N}])\d+(?![\p{L}\p{N}])/gu, ' ')
    .replaceAll(documentWords, ' ')
    .replaceAll(/[^\p{L}\p{N}&/ -]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s/-]+|[\s/-]+$/g, '')
    .replaceAll(ends, '');
  const name = rest.slice(0, 100).trim();
  return name === '' ? 'Gruppen' : name.charAt(0).toUpperCase() + name.slice(1);
}

const months =
  /(?<!\p{L})(den\s+)?(\d{1,2}\s*:?e?\s+)?(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|aug|sept?|okt|nov|dec)\.?(\s+\d{4})?(?!\p{L})/giu;
const documentWords =
  /(?<!\p{L})((minnes|mötes)?anteckningar(na)?|(mötes|styrelse|sammanträdes|årsmötes)?protokoll(et)?|möte(t)?|sammanträde(t)?|dagordning|kallelse|måndag(en)?|tisdag(en)?|onsdag(en)?|torsdag(en)?|fredag(en)?|lördag(en)?|söndag(en)?|kl|klockan|nr)(?!\p{L})/giu;
/** What is left hanging when the words around it are gone. */
const ends = /^((från|fört|vid|till|för|med|den|av|i)\s+)+|(\s+(från|fört|vid|till|för|med|den|av|i))+$/giu;
