import type { Range } from '@utveckling/domain/meeting/source';
import { namesIn } from '../name/names-in.ts';
import { tokensOf } from '../name/tokens.ts';
import { beginsWithFirstName } from '../people/person-name.ts';
import { segmentKind } from '../people/segment-kind.ts';
import type { Register } from '../register.ts';
import { bulletOf, isRow } from '../text/line-forms.ts';
import type { Line } from '../text/lines.ts';
import { isLabel } from '../words/label-words.ts';
import { isHeadLabel } from '../words/line-labels.ts';
import { presenceOf, roleOf } from '../words/people-words.ts';
import { hasVerb } from '../words/verbs.ts';
import { namedProjects } from './projects-of.ts';

/** The words a paragraph begins with that say what it is about, and where the rest begins. */
export type Lead = { title: Range; body: number };

/**
 * "Klarspråk – det har …", "Klarspråk: det har …": a project's name and a sign. In a round of reports also a name that
 * begins the sentence ("Klarspråk börjar …"), and words with a dash that no project has yet.
 */
export function leadOf(line: Line, register: Register, isRound: boolean): Lead | undefined {
  const mark = bulletOf(line.words).length;
  const words = line.words.slice(mark, mark + 200);
  const at = line.at + mark;
  const first = namesIn(words, namedProjects(register)).find(({ from }) => from <= 1);
  if (first !== undefined && first.likeness >= 0.8) {
    const title = { from: at + first.from, to: at + first.to };
    const sign = /^["”“»]?(?: ?\([^)]{1,60}\))?\s*(?:[–—-]\s+|:\s*)(?=\S)/.exec(words.slice(first.to));
    if (sign !== null) return { title, body: title.to + sign[0].length };
    if (isRound && mark === 0 && beginsSentence(words.slice(first.to))) return { title, body: at };
  }
  const said = saidLead(line);
  if (said !== undefined) return said;
  if (!isRound) return undefined;
  const subject = subjectWith(words, register);
  if (subject !== undefined) return { title: { from: at, to: at + subject }, body: at };
  return unknownLead(line, register);
}

/** "Ny idé: Cykelköket. Vi vill …", "Projektet Bokbussen kör …": a paragraph that says it is about a project, by its name. */
function saidLead({ words, at }: Line): Lead | undefined {
  const start = words.slice(0, 120);
  const match =
    /^(?:Ny (?:projekt)?idé|Nytt projekt|Nytt initiativ)(?::| [–-]) ?["”“]?(?<name>\p{L}[^.:–"”“?!]{2,50}?)["”“]?(?:[.:]| [–-])(?: |$)/u.exec(
      start,
    ) ??
    /^[Pp]rojektet ["”“]?(?<name>\p{Lu}[\p{L}-]{2,30}(?: \p{Lu}[\p{L}-]{1,30}){0,3})["”“]?(?= \p{Ll}|:| [–-])/u.exec(
      start,
    );
  const name = match?.groups?.['name'];
  if (match === null || name === undefined) return undefined;
  const from = at + match[0].indexOf(name);
  return { title: { from, to: from + name.length }, body: at };
}

/** "Bokbytet – vi har …", "* Signering: pilot pågår …": words that no project has yet, before something that is told. */
export function unknownLead(line: Line, register: Register): Lead | undefined {
  const mark = bulletOf(line.words).length;
  const words = line.words.slice(mark, mark + 200);
  const at = line.at + mark;
  const sign =
    /^(\p{Lu}[^–—:.?!()\n]{2,60}?)(?: [–—-] (?=\S+ \S+ )|: ?(?=\S+ \S+ )|\. (?=\p{Lu}\S* \S+ ))/u.exec(words);
  const said = sign?.[1];
  if (
    sign === null ||
    said === undefined ||
    said.split(' ').length > (sign[0].endsWith('. ') ? 3 : 6) ||
    isRow(words)
  )
    return undefined;
  if (isLabel(said) || hasVerb(said) || isPerson(said, register) || roleOf(said) !== undefined)
    return undefined;
  if (segmentKind(said, register).is === 'organisation') return undefined;
  if (presenceOf(said) !== undefined || isHeadLabel(`${said}:`) || beginsWithFirstName(said))
    return undefined;
  return { title: { from: at, to: at + said.length }, body: at + sign[0].length };
}

/** "Brukarmedverkan vid rekrytering är …" where "Rekrytering" is known: the subject ends with a project's name. */
function subjectWith(words: string, register: Register): number | undefined {
  const tokens = tokensOf(words.slice(0, 100)).slice(0, 7);
  const verb = tokens.findIndex(({ word }) => hasVerb(word));
  const last = tokens[verb - 1];
  if (last === undefined || verb < 2 || !/^\p{Lu}/u.test(words)) return undefined;
  const named = namesIn(words.slice(0, last.to), namedProjects(register));
  return named.some(({ to, likeness }) => to === last.to && likeness >= 0.95) ? last.to : undefined;
}

function beginsSentence(rest: string): boolean {
  const next = /^ (\p{Ll}+)/u.exec(rest)?.[1];
  return next !== undefined && hasVerb(next);
}

function isPerson(words: string, { people }: Register): boolean {
  const plain = words.toLowerCase();
  return people.some(({ spellings }) =>
    spellings.some((spelling) => {
      const own = spelling.toLowerCase();
      return own === plain || own.startsWith(`${plain} `);
    }),
  );
}
