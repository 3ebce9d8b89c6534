import { slugOf } from '@utveckling/domain/slug-of';
import { namesIn } from '../name/names-in.ts';
import { wordLikeness } from '../name/same-word.ts';
import { tokensOf } from '../name/tokens.ts';
import type { HeadProposal } from '../proposal.ts';
import type { Register } from '../register.ts';
import type { Line } from '../text/lines.ts';
import { isHeadLabel } from '../words/line-labels.ts';
import { writtenDays, writtenSpans } from './written-days.ts';

type GroupFound = NonNullable<HeadProposal['group']>;

/** The group that the head names: the most like, then the longest, then the first. Running text names no group. */
export function groupIn(lines: readonly Line[], { groups }: Register): GroupFound | undefined {
  const named = groups.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] }));
  const short = lines.filter(({ words }) => words.length <= 160);
  const found = short.flatMap((line) =>
    namesIn(line.words, named)
      .filter(isNamed)
      .map(({ id, from, to, likeness, words }) => ({
        group: { id, words: { from: line.at + from, to: line.at + to }, likeness },
        words,
      })),
  );
  found.sort((one, other) => other.group.likeness - one.group.likeness || other.words - one.words);
  return found[0]?.group ?? nearly(short, groups) ?? newGroup(short);
}

/** "arbetsgruppsmöte" is not yet the group that is called arbetsgruppen. */
function isNamed({ likeness }: { likeness: number }): boolean {
  return likeness >= 0.85;
}

/**
 * A group that nobody has registered: the words of the head that name one, without the kind of document and the day.
 * Its likeness is 0, since it is like nothing that is known.
 */
function newGroup(lines: readonly Line[]): GroupFound | undefined {
  const first = lines
    .slice(0, 1)
    .filter(({ words }) => (!isHeadLabel(words) || documentWords.test(words)) && !greeting.test(words));
  const found = [
    ...lines.filter(({ words }) => groupWords.test(words) && !isOther(words)),
    ...first.filter(({ words }) => !noGroup.test(afterKind(words)) && !isKind(words)),
  ].flatMap((line) => nameIn(line) ?? []);
  return found.find(({ isBare }) => !isBare)?.group ?? found[0]?.group;
}

const noGroup = /:\s|^(?:kallelse|upprättad|sida|datum|tid och plats|plats och tid)/iu;

/** "Mötesanteckningar: Kartgruppen 3 maj" without what the document is. */
function afterKind(words: string): string {
  return words.slice(documentWords.exec(words)?.[0].length ?? 0);
}

/** The words of a line that name a group; bare where they only say what kind of group: "styrelsen". */
function nameIn(line: Line): { group: GroupFound; isBare: boolean } | undefined {
  const day = writtenDays(line.words)[0]?.from ?? writtenSpans(line.words)[0]?.from ?? line.words.length;
  const start = documentWords.exec(line.words)?.[0].length ?? 0;
  const rest = line.words.slice(start, Math.max(start, day));
  const name =
    /^.*?(?=\t| {3,}|\s*\(|,? (?:nr|nummer|den|kl)\.? ?\d|, \p{L}*möte| (?:ht|vt)[- ]?\d|,? org\.? ?nr|$)/iu.exec(
      rest,
    )?.[0] ?? '';
  const words = name
    .replace(/[\s,.:;–-]{1,8}(?:den|på|från)?[\s,.:;–-]{0,8}$/u, '')
    // "Samordningsgruppens möte" is the meeting of samordningsgruppen.
    .replace(/(?<=\p{L}{4}(?:en|et|n))s (?:\p{L}*möte|sammanträde|träff)$/u, '');
  if (!/\p{L}{3}/u.test(words) || words.length > 90) return undefined;
  const from = line.at + start;
  const group = { id: slugOf(words), words: { from, to: from + words.length }, likeness: 0 };
  return { group, isBare: bare.test(words) };
}

const bare =
  /^(?:styrelsen?|nämnden|rådet|gruppen|arbetsgruppen|ledningsgruppen|styrgruppen|styrelsemöte|styrelsesammanträde|styrelsens?|årsmöte|årsmötet|nämnd|utskottet)$/iu;

/** "SAMVERKANSPROTOKOLL", "Minnesanteckningar": what the document is, and nothing more. */
function isKind(words: string): boolean {
  return /^\p{L}*(?:protokoll|anteckningar)[.:]?$/iu.test(words);
}

/** Who a letter greets is no group by that. */
const greeting = /^(?:hej|hejsan|hallå|tjena|kära|bästa|god ?(?:morgon|kväll|dag)|tack)(?![\p{L}-])/iu;
const groupWords =
  /(?:grupp|styrelse|nämnd|råd|utskott|team|kommitté|förening|förbund|nätverk|projekt|klubb|samfällighet|\p{L}{3,}samverkan|(?<!\p{L})brf |byalag|APT|ledning)/iu;
/** What a document is called before it says whose it is. */
const documentWords =
  /^(?:fört vid:? )?(?:(?:justerat |utkast |kort )?(?:protokoll|minnesanteckningar|mötesanteckningar|sammanfattning|anteckningar|sammanträdesprotokoll|styrelseprotokoll|årsmötesprotokoll|stämmoprotokoll|samverkansprotokoll|mötesprotokoll|snabbmöte|referat|noterat|rapport)(?: nr\.? ?\d+(?:[/:]\d+)?)?[\s:,–-]*(?:fört |förda )?(?:(?:från|vid|för|av|till|på) )?)?(?:(?:ordinarie |extra |konstituerande )?(?:möte|mötet|styrelsemöte|styrelsesammanträde|sammanträde|träff|nätverksträff|årsmöte|arbetsmöte|sammanträdet)(?: nr\.? ?\d+)?[\s:,–-]+(?:med|i|för|på|vid)? ?)?/iu;

function isOther(words: string): boolean {
  return (
    /^(?:plats|tid|dnr|diarie|datum|närvar|deltag|till|från|skickat|kopia|hej)/iu.test(words) ||
    /[.!?]$/.test(words) ||
    isKind(words) ||
    words.length > 110
  );
}

/**
 * "Ledningsgruppen" for "Ledningsgrupp för utveckling": the name's first word, where only one group has it. And
 * "Ledningsgrupp för utveckling" for "Gemensam ledningsgrupp utveckling": the same words but for small ones.
 */
function nearly(lines: readonly Line[], groups: Register['groups']): GroupFound | undefined {
  const written = newGroup(lines);
  const line = lines.find(
    ({ at, words }) => written && at <= written.words.from && written.words.to <= at + words.length,
  );
  if (written !== undefined && line !== undefined) {
    const words = contentOf(line.words.slice(written.words.from - line.at, written.words.to - line.at));
    const like = groups.filter(({ name }) => isSameContent(contentOf(name), words));
    const [only] = like;
    if (only !== undefined && like.length === 1) return { id: only.id, words: written.words, likeness: 0.8 };
  }
  const firsts = groups.map(({ id, name }) => ({ id, word: tokensOf(name)[0]?.word ?? '' }));
  for (const line of lines)
    for (const { word, from, to } of tokensOf(line.words)) {
      const like = firsts.filter((first) => isBody(first.word) && wordLikeness(first.word, word) >= 0.95);
      const [only] = like;
      if (only !== undefined && like.length === 1)
        return { id: only.id, words: { from: line.at + from, to: line.at + to }, likeness: 0.6 };
    }
  return undefined;
}

/** The words of a name that say whose it is. */
function contentOf(name: string): string[] {
  return tokensOf(name).flatMap(({ word }) => (smallWords.has(word) ? [] : [word]));
}

const smallWords = new Set(['för', 'av', 'i', 'med', 'om', 'kring', 'den', 'vår', 'gemensam', 'gemensamma']);

function isSameContent(one: readonly string[], other: readonly string[]): boolean {
  return (
    one.length > 1 &&
    one.length === other.length &&
    one.every((word) => other.some((like) => wordLikeness(word, like) >= 0.95))
  );
}

/** A word that is a group by itself: an adjective before it, "Gemensam …", is none. */
function isBody(word: string): boolean {
  return word.length >= 6 && /(?:grupp|styrelse|nämnd|utskott|team|kommitté|råd)(?:en|et|n)?$/.test(word);
}
