import type { Range } from '@utveckling/domain/meeting/source';
import type { Aside, AttendanceProposal, Guard } from '../proposal.ts';
import type { Register } from '../register.ts';
import { peopleIn } from '../said/name/people-in.ts';
import { readable } from '../text/readable.ts';
import { sentences } from '../text/sentences.ts';
import { birthDays } from './birth-days.ts';
import { eMails } from './e-mails.ts';
import { homeAddresses } from './home-addresses.ts';
import { numberPlates } from './number-plates.ts';
import { passage } from './passage.ts';
import { personalNumbers } from './personal-numbers.ts';
import { phones } from './phones.ts';
import { reasonsAway } from './reasons-away.ts';
import { goesOnAbout, sensitivePassage } from './sensitive-passages.ts';
import { tellsOfNamed } from './tells-of-named.ts';

/** What is read, and who is known: people of the register and of the document's own list are named in public. */
export type Guarded = {
  text: string;
  asides: readonly Aside[];
  attendance: readonly AttendanceProposal[];
  register: Register;
};

/**
 * What should not be public as it stands, in order and without overlap, each with what could stand in its place: numbers
 * and addresses of people, origin or illness beside children or small counts, somebody's circumstances, and names of
 * people who are neither in the register nor on the document's own list. The original is kept internal by who accepts it.
 */
export function guardsIn({ text, asides, attendance, register }: Guarded): Guard[] {
  const numbers = [
    ...personalNumbers(text),
    ...birthDays(text),
    ...eMails(text),
    ...phones(text),
    ...homeAddresses(text),
    ...numberPlates(text),
  ];
  const away = [...reasonsAway(text, attendance)];
  const passages = passagesIn({ text, asides, attendance, register }).filter(
    (one) => one.rule !== 'named-and-private' || !isOfList(one, away, text),
  );
  return withoutOverlap([...numbers, ...away, ...passages]);
}

/** A line of a list, where the few words on who was away are enough to leave out. */
function isOfList({ from, to }: Guard, away: readonly Guard[], text: string): boolean {
  const words = text.slice(from, to);
  return (
    (/^[^:.]{2,40}:/.test(words) || !/[.!?]$/.test(words)) &&
    away.some((one) => one.from >= from && one.to <= to)
  );
}

/** In order; where two overlap, the one that begins first and reaches farthest. */
function withoutOverlap(guards: readonly Guard[]): Guard[] {
  const kept: Guard[] = [];
  for (const guard of guards.toSorted((one, other) => one.from - other.from || other.to - one.to)) {
    const last = kept.at(-1);
    if (last === undefined || last.to <= guard.from) kept.push(guard);
  }
  return kept;
}

function passagesIn({ text, asides, attendance, register }: Guarded): Guard[] {
  const view = readable(text, { from: 0, to: text.length }, asides);
  const lists = attendance.map(({ from, to }): Range => ({ from, to }));
  const present = namesOf(attendance, register, text).map((name) => ({ name }));
  const names = new Set(present.map(({ name }) => name.toLowerCase()));
  const found: Guard[] = [];
  /** The passage about one person that the next sentence may go on about. */
  let open: Guard | undefined;
  for (const { from, to } of sentences(view.words)) {
    const words = view.words.slice(from, to);
    const place = view.toSource(from, to);
    if (words.length > longest || lists.some((list) => list.from <= place.from && place.to <= list.to + 1))
      continue;
    const one = sensitivePassage(withoutNames(words, register));
    if (open !== undefined && goesOnAbout(words) && (one === undefined || one.kind === 'individual')) {
      open.to = place.to;
      continue;
    }
    open = undefined;
    if (one !== undefined) {
      const guard = { ...one, ...view.toSource(from + one.from, from + one.to) };
      found.push(guard);
      if (guard.kind === 'individual') open = guard;
      continue;
    }
    const people = [...peopleIn(words, { register, present })];
    if (tellsOfNamed(words, people)) {
      open = { ...passage('individual', 0, 0, 'likely', 'named-and-private'), ...place };
      found.push(open);
      continue;
    }
    for (const person of people)
      if (person.words.includes(' ') && !isKnown(names, person.words))
        found.push({
          ...view.toSource(from + person.from, from + person.to),
          kind: 'name',
          instead: '[namn]',
          rule: 'name-not-known',
          sureness: 'unsure',
        });
  }
  return found;
}

/** Longer than any sentence. */
const longest = 3000;

function namesOf(attendance: readonly AttendanceProposal[], register: Register, text: string): string[] {
  return [
    ...register.people.flatMap(({ spellings }) => spellings),
    ...attendance.flatMap(({ name }) => (name === undefined ? [] : [text.slice(name.from, name.to)])),
  ];
}

function isKnown(names: ReadonlySet<string>, words: string): boolean {
  const folded = words.toLowerCase();
  return names.has(folded) || names.has(folded.replace(/s$/, ''));
}

/** "Bättre hälsa för unga romer" is the name of a project: its words are no passage about anybody. */
function withoutNames(words: string, { projects, groups, organisations }: Register): string {
  let plain = words;
  const names = [...projects, ...groups, ...organisations]
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => name.length > 5);
  for (const name of names.toSorted((one, other) => other.length - one.length)) {
    const at = plain.toLowerCase().indexOf(name.toLowerCase());
    if (at >= 0) plain = plain.slice(0, at) + '_'.repeat(name.length) + plain.slice(at + name.length);
  }
  return plain;
}
