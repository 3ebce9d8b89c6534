/**
 * What kind of meeting a document is from, by the words of its head. In a group that develops things together an
 * unknown heading is likely work of theirs; in a board, a committee or a workplace most are matters of the day, and in a
 * project's own meetings they are parts of it.
 */
export type DocumentKind = 'development' | 'formal' | 'project' | 'unknown';

const project =
  /projekt(?:möte|gruppsmöte|gruppen?|avstämning|ledningsmöte)|delprojekt|(?:för|i) projektet/iu;
const formal =
  /styrelse|årsmöte|årsstämma|föreningsstämma|stämman?(?!\p{L})|nämnd|utskott|fullmäktige|byggmöte|samordningsmöte|bostadsrätt|(?<!\p{L})brf(?!\p{L})|hyresgäst|samfällighet|(?<!\p{L})apt(?!\p{L})|arbetsplatsträff|personalmöte|arbetslag|skolråd|föräldraråd|föräldramöte|klassråd|elevråd|förskoleråd|samverkansgrupp|lokal samverkan|skyddskommitté|husmöte|idrottsförening|(?<!\p{L})(?:if|ik|bk|fk|sk)(?!\p{L})|fackklubb|facklig/iu;
const development =
  /utveckl|styrgrupp|ledningsgrupp|nätverk|delaktighet|brukar|innovation|partnerskap|samråd|resursteam|temagrupp|beredningsgrupp|referensgrupp|arbetsgrupp|arb\.? ?grupp|medskap/iu;

/** @param head the words of the document's title and the lines under it. */
export function documentKind(head: string): DocumentKind {
  const words = head.slice(0, 600);
  if (development.test(words) && !/projektmöte/i.test(words)) return 'development';
  if (project.test(words)) return 'project';
  return formal.test(words) ? 'formal' : 'unknown';
}
