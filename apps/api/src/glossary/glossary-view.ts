import type { Archive } from '@utveckling/domain/archive';
import { foldName } from '@utveckling/domain/fold-name';
import type { GlossaryView, ShortGlossary } from '@utveckling/domain/meeting/glossary-schema';
import type { MarkedPlace } from '@utveckling/domain/meeting/ledger-schema';
import { meetingMarks } from '@utveckling/domain/meeting/meeting-marks';
import { freeSlug } from '@utveckling/domain/slug-of';
import { glossaryOf, type Term } from '@utveckling/minutes/glossary/glossary-of';
import { sentences } from '@utveckling/minutes/text/sentences';
import { closest, markedPlace, type PublicMinutes, publicMinutes } from '../ledger/public-minutes.ts';

/** The words of the minutes with what the minutes say they mean: read from public words alone. */
export function glossaryView(archive: Archive): GlossaryView {
  const minutes = publicMinutes(archive);
  const byId = new Map(minutes.map((one) => [one.id, one]));
  const places = (found: Term['places']): MarkedPlace[] =>
    found.flatMap(({ source, from, to }) => {
      const meeting = byId.get(source);
      return (meeting && markedPlace(meeting, { from, to })) ?? [];
    });
  const terms = glossaryOf(
    minutes.map(({ id, text }) => ({ source: id, text })),
    knownNames(archive),
  );
  const ids = new Set<string>();
  return {
    terms: terms.map(({ term, state, meanings, places: all }) => ({
      id: newId(term),
      term,
      state,
      meanings: meanings.map(({ meaning, places: where }) => ({ meaning, places: places(where) })),
      places: places(all.map((place) => inItsSentence(byId.get(place.source), place))),
    })),
    meetings: meetingMarks(archive),
  };

  function newId(term: string): string {
    const id = freeSlug(term, (slug) => ids.has(slug));
    ids.add(id);
    return id;
  }
}

/** A place of a word as the sentence it stands in, where that is a statement; a list of who was there stays unread. */
function inItsSentence(
  meeting: PublicMinutes | undefined,
  place: Term['places'][number],
): Term['places'][number] {
  const section = meeting?.sections.find(({ from, to }) => place.from >= from && place.from < to);
  if (meeting === undefined || section === undefined) return place;
  const statement = closest(section.statements, place);
  if (statement === undefined || statement.event.type === 'membership.changed') return place;
  const sentence = sentences(meeting.text.slice(section.from, section.to))
    .map(({ from, to }) => ({ from: section.from + from, to: section.from + to }))
    .find(({ from, to }) => from <= place.from && to >= place.to);
  return { ...place, ...sentence };
}

/** The same in short: enough to explain a word where it stands. */
export function shortGlossary(archive: Archive): ShortGlossary {
  const { terms, meetings } = glossaryView(archive);
  const byId = new Map(meetings.map(({ reason: _, ...meeting }) => [meeting.id, meeting]));
  return {
    terms: terms.map(({ id, term, state, meanings }) => ({
      ...{ id, term, state },
      meanings: meanings.flatMap(({ places: [first] }): ShortGlossary['terms'][number]['meanings'] => {
        const meeting = byId.get(first?.meeting ?? '');
        return first === undefined || meeting === undefined ? [] : [{ quote: first.quote, meeting }];
      }),
    })),
  };
}

/** Abbreviations that a register has in full: a party's short name, an organisation's other name. */
function knownNames({ state }: Archive): string[] {
  const parties = [...state.parties.values()].map(({ data: { name, shortName } }) => ({
    name,
    others: [shortName],
  }));
  const organisations = [...state.organisations.values()].map(({ data: { name, aliases } }) => ({
    name,
    others: aliases,
  }));
  return [...parties, ...organisations].flatMap(({ name, others }) =>
    others.filter((other) => foldName(other) !== foldName(name) && isLonger(name, other)),
  );
}

/** "Riksförbundet för social och mental hälsa" tells what RSMH is; "RSMH Helsingborg" does not. */
function isLonger(name: string, abbreviation: string): boolean {
  return !name.includes(abbreviation) && name.length > abbreviation.length + 3;
}
