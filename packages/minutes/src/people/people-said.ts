import type { Range } from '@utveckling/domain/meeting/source';
import type { AttendanceProposal, SectionProposal } from '../proposal.ts';
import type { Register } from '../register.ts';
import { readable } from '../text/readable.ts';
import { sentences } from '../text/sentences.ts';
import { attendanceForms, saysAway } from '../words/attendance-sentences.ts';
import { matchPerson } from './match-person.ts';
import { type Named, namesInSentence } from './names-in-sentence.ts';
import { saidOf } from './said-of.ts';
import { writerOf } from './writer-of.ts';

/** How far into a text its sentences may say who came. */
const farthest = 4000;

/** Who sentences of the beginning say was there or not: "Vi var Lisa, Ahmed och jag", "Jamal var sjuk". */
export function peopleSaid(
  text: string,
  sections: readonly SectionProposal[],
  asides: readonly Range[],
  register: Register,
): AttendanceProposal[] {
  const found: AttendanceProposal[] = [];
  for (const section of sections) {
    if (section.from > farthest) break;
    if (section.kind === 'attendance') continue;
    const range = { from: section.from, to: Math.min(section.to, section.from + farthest) };
    const view = readable(text, range, asides);
    for (const { from, to } of sentences(view.words)) {
      const sentence = view.words.slice(from, to);
      if (sentence.length > 500 || sentence.startsWith('>')) continue;
      const isHead = section === sections[0] || /förhinder|återbud|frånvar/i.test(sentence);
      const said = readSentence(sentence, isHead, register);
      if (said === undefined) continue;
      const place = ({ from: begin, to: end }: Range) => view.toSource(from + begin, from + end);
      for (const named of said.named) found.push(...lineOf(named, said.presence, section.id, place));
    }
  }
  return found;

  function lineOf(
    entry: Named,
    presence: 'present' | 'absent',
    section: string,
    place: (range: Range) => Range,
  ): AttendanceProposal[] {
    const name = entry.name === undefined ? writerOf(text) : place(entry.name);
    if (name === undefined) return [];
    const { isAbsent, isPresent: _, ...said } = saidOf(entry.notes);
    const person = matchPerson(text.slice(name.from, name.to), register);
    return [
      {
        section,
        ...place({ from: entry.from, to: entry.to }),
        name,
        ...(entry.affiliation === undefined ? {} : { affiliation: place(entry.affiliation) }),
        organisations: entry.organisations,
        ...(person === undefined ? {} : { person }),
        presence: isAbsent ? 'absent' : presence,
        ...said,
        incomplete: !/\s/.test(text.slice(name.from, name.to)),
        sureness: entry.sureness === 'sure' ? 'likely' : entry.sureness,
      },
    ];
  }
}

/**
 * What a sentence says, where its form is one of those and it names somebody. Places are in the sentence. Later in a text
 * somebody who was ill or met somebody may have been so elsewhere.
 */
function readSentence(
  sentence: string,
  isHead: boolean,
  register: Register,
): { presence: 'present' | 'absent'; named: Named[] } | undefined {
  for (const { presence, pattern, isWeak } of attendanceForms) {
    const match = pattern.exec(sentence);
    const who = match?.groups?.['who'];
    if (match === null || who === undefined) continue;
    if (isWeak && !isHead) continue;
    if (isWeak && (presence === 'absent') !== saysAway(sentence.slice(who.length))) continue;
    const at = match.index + match[0].indexOf(who);
    const all = namesInSentence(who, register).filter((one) => one.name !== undefined || one.isWriter);
    const isNamed = all.some(({ sureness }) => sureness === 'sure') || all.length > 1;
    const isAll = isWeak === undefined || all.every(({ sureness }) => sureness !== 'unsure');
    const place = match.groups?.['from'];
    const from = place === undefined ? undefined : match[0].indexOf(place);
    const affiliation =
      place === undefined || from === undefined ? {} : { affiliation: { from, to: from + place.length } };
    if (isNamed && isAll)
      return { presence, named: all.map((one) => ({ ...affiliation, ...movedBy(one, at) })) };
  }
  return undefined;
}

function movedBy(named: Named, by: number): Named {
  const move = ({ from, to }: Range) => ({ from: from + by, to: to + by });
  return {
    ...named,
    ...move(named),
    ...(named.name === undefined ? {} : { name: move(named.name) }),
    ...(named.affiliation === undefined ? {} : { affiliation: move(named.affiliation) }),
  };
}
