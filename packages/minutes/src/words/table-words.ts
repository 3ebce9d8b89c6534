const heads = new Set(
  (
    'namn organisation förening förvaltning funktion roll närvarande frånvarande närvaro frånvaro deltog part titel verksamhet ' +
    'anm anmärkning enhet tid övrigt kommentar parti ersättare ledamot befattning e-post telefon tel tfn mobil företag init initialer init. sign signatur e-mail mail klass skola representerar grupp ' +
    'nr nummer punkt ansvarig ansvar klart datum företag/organisation repr repr. representant initialer delges närv närv. frånv. x kommun region vad vem när status åtgärd beslut uppdrag punkter paragrafer §§ deltar'
  ).split(' '),
);

/** Heads of several words. */
const longHeads =
  /^(?:del(?:ar)? av (?:mötet?|sammanträdet?)|(?:närvarande|deltog) (?:vid|på|under|§|punkt).{0,20}|roll i (?:gruppen|projektet)|från\/till)$/u;

function isHead(cell: string): boolean {
  return heads.has(cell) || longHeads.test(cell);
}

/** Whether the words are the head of a table's column: "Organisation". */
export function isColumnHead(words: string): boolean {
  return isHead(words.toLowerCase().replace(/[:.*]/g, '').trim());
}

/** Whether a table's row only says what its columns are, or is the line under them. */
export function isTableFrame(words: string): boolean {
  if (/^[|\s:=+_-]+$/.test(words)) return true;
  const cells = words
    .slice(0, 200)
    .split(/\t|\|| {3,}/)
    .map((cell) => cell.trim().toLowerCase().replaceAll('*', ''))
    .filter((cell) => cell !== '');
  return cells.length > 1 && cells.every(isHead);
}
