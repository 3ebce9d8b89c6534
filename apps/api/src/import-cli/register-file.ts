import type { NewEvent } from '@utveckling/domain/event';
import { slug } from '@utveckling/domain/identifier';
import { partyDefined } from '@utveckling/domain/people/event';
import * as z from 'zod';

const name = z.string().trim().min(1).max(200);
const aliases = z.array(name).default([]);

/** Names that are known before any minutes are read: whose they are and what else they are called, and nothing that happened. */
export const registerFileSchema = z.strictObject({
  parties: z.array(partyDefined.shape.data.omit({ order: true, removed: true })).default([]),
  organisations: z
    .array(z.strictObject({ organisation: slug, name, aliases, party: slug.optional() }))
    .default([]),
  groups: z
    .array(z.strictObject({ group: slug, name, aliases, parties: z.array(slug).default([]) }))
    .default([]),
  themes: z.array(z.strictObject({ theme: slug, name })).default([]),
  projects: z.array(z.strictObject({ project: slug, name, aliases, theme: slug })).default([]),
});
export type RegisterFile = z.infer<typeof registerFileSchema>;

/** The names in the five minutes that come with the product, without anything they tell. */
export function namesOf(events: readonly NewEvent[]): RegisterFile {
  const names = registerFileSchema.parse({});
  for (const event of events) {
    switch (event.type) {
      case 'party.defined': {
        const { order, removed, ...party } = event.data;
        names.parties.push(party);
        break;
      }
      case 'organisation.registered':
        names.organisations.push(event.data);
        break;
      case 'group.formed':
        names.groups.push(event.data);
        break;
      case 'theme.added':
        names.themes.push({ theme: event.data.theme, name: event.data.name });
        break;
      case 'project.named': {
        const { order, ...project } = event.data;
        names.projects.push(project);
        break;
      }
      default:
    }
  }
  return names;
}
