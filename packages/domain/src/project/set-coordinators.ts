import * as z from 'zod';
import type { Author } from '../change/command.ts';
import { command } from '../change/command.ts';
import { type NewChange, newChange } from '../change/new-change.ts';
import { id, slug } from '../identifier.ts';
import type { SourceRef } from '../meeting/source.ts';
import { isRefused, refused } from '../refusal.ts';
import { findProject } from './find-project.ts';
import { placesOf } from './places-of.ts';
import { projectStream, projectTarget } from './project-target.ts';
import { shortText, statementText } from './statement-text.ts';

const base = { project: slug, organisations: z.array(slug).max(20), text: statementText };

const schema = z.discriminatedUnion('wanted', [
  /** "Samordnare söks" (S78), in these organisations if any are named. */
  z.strictObject({ wanted: z.literal(true), ...base }),
  z.strictObject({
    wanted: z.literal(false),
    ...base,
    /** Who it is, by name; somebody known already only when their id is given, never by the name alone (domain rule 8). */
    who: z.array(z.strictObject({ name: shortText, person: id.optional() })).max(20),
  }),
]);
export type Coordinators = z.infer<typeof schema>;

/** Says who holds a project together in each organisation (S79), or that somebody is wanted. */
export const setCoordinators = command<Coordinators>({
  action: 'project.describe',
  schema,
  target: projectTarget,
  stream: projectStream,
  decide(archive, data, author) {
    const project = findProject(archive, data.project);
    if (isRefused(project)) return project;
    const { organisations, people, erased, merged } = archive.state;
    const who = data.wanted ? [] : data.who;
    const unknown =
      data.organisations.find((one) => !organisations.has(one) || merged.has(one)) ??
      who.find(({ person }) => person !== undefined && (!people.has(person) || erased.has(person)))?.person;
    if (unknown !== undefined) return refused({ reason: 'unknown-thing', thing: unknown });
    if (!data.wanted && who.length === 0 && data.organisations.length === 0) {
      return refused({ reason: 'nobody-named' });
    }
    const change = newChange(author);
    const text = change.words(data.text);
    const named = who.map((one, index) => namedPerson(change, data.text, text, one, index, author));
    const claim = {
      kind: 'coordinator' as const,
      who: named.map(({ person, places: [first] }) => ({ person, words: rangeOf(first) })),
      organisations: [...new Set(data.organisations)],
      wanted: data.wanted,
    };
    change.say([data.project], claim, text);
    for (const { person, name, places, isNew } of named) {
      if (!isNew) continue;
      const data = { person, incomplete: !/\s/.test(name) };
      change.set({ type: 'person.recognised', data }, 'Namngiven av den som skrev.', { sources: places });
    }
    return change.decision();
  },
});

type Person = { name: string; person?: string | undefined };

/** Where the name stands: in the text as it is written there, or else on a line of its own below it. */
function namedPerson(
  change: NewChange,
  words: string,
  text: SourceRef,
  { name, person }: Person,
  index: number,
  { change: changeId }: Author,
) {
  const [first, ...rest] = placesOf(words, name).map(({ from, to }) => ({
    ...text,
    from: text.from + from,
    to: text.from + to,
  }));
  const places: [SourceRef, ...SourceRef[]] = [first ?? change.words(name), ...rest];
  return { name, person: person ?? `${changeId}/person-${index + 1}`, places, isNew: person === undefined };
}

function rangeOf({ from, to }: SourceRef) {
  return { from, to };
}
