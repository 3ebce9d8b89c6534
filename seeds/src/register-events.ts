import type { NewEvent } from '@utveckling/domain/event';
import type { SourceRef } from '@utveckling/domain/meeting/source';
import type { PartialDate } from '@utveckling/domain/partial-date';
import { groups } from './groups.ts';
import { newEvent } from './new-event.ts';
import { organisations } from './organisations.ts';
import { outside } from './outside.ts';
import { parties, partiesPlace } from './parties.ts';
import { people } from './people.ts';
import type { Place } from './place.ts';
import { projects } from './projects.ts';
import { themes } from './themes.ts';
import { trees } from './trees.ts';

/** How the registers find their words and the day of the meeting that told them. */
export type Registry = {
  find: (place: Place) => SourceRef[];
  saidAt: (place: Place) => PartialDate;
};

/** The parties, branches and trees. */
export function pictureEvents({ find }: Registry): NewEvent[] {
  return [
    ...parties.map((data) =>
      newEvent(
        {
          id: `party:${data.party}`,
          sources: find(partiesPlace),
          editorial: 'Att de är parter står i protokollet. Färg, bladform och ordning är våra val.',
        },
        { type: 'party.defined', data },
      ),
    ),
    ...themes.map((data) =>
      newEvent(
        {
          id: `theme:${data.theme}`,
          sources: [],
          editorial: 'Protokollen namnger inga grenar. Grenens namn och plats är våra.',
        },
        { type: 'theme.added', data },
      ),
    ),
    ...trees.map(({ shown, hangings, ...data }) =>
      newEvent(
        {
          id: `tree:${data.tree}`,
          sources: find(shown),
          editorial:
            'Gruppen såg två bilder den 5 oktober 2017. Bilderna finns inte i protokollet; trädets namn är vårt.',
        },
        { type: 'tree.planted', data },
      ),
    ),
  ];
}

/** Organisations, people and groups. */
export function peopleEvents({ find, saidAt }: Registry): NewEvent[] {
  return [
    ...organisations.map((seed) =>
      newEvent(
        {
          id: `organisation:${seed.organisation}`,
          sources: seed.named.flatMap(find),
          editorial: 'editorial' in seed ? seed.editorial : undefined,
        },
        {
          type: 'organisation.registered',
          data: {
            organisation: seed.organisation,
            name: seed.name,
            aliases: [...seed.aliases],
            ...('party' in seed ? { party: seed.party } : {}),
          },
        },
      ),
    ),
    ...people.map((seed) =>
      newEvent(
        { id: `person:${seed.person}`, sources: seed.places.flatMap(find) },
        {
          type: 'person.recognised',
          data: { person: seed.person, incomplete: 'incomplete' in seed },
        },
      ),
    ),
    ...groups.map((seed) =>
      newEvent(
        {
          id: `group:${seed.group}`,
          said: saidAt(seed.named[0]),
          sources: seed.named.flatMap(find),
          editorial: 'editorial' in seed ? seed.editorial : undefined,
        },
        {
          type: 'group.formed',
          data: {
            group: seed.group,
            name: seed.name,
            aliases: [...seed.aliases],
            parties: [...seed.parties],
          },
        },
      ),
    ),
  ];
}

/** The projects, what hangs where, and what stands around the trees. */
export function projectEvents({ find, saidAt }: Registry): NewEvent[] {
  return [
    ...projects.map(({ named, aliases, ...data }, index) =>
      newEvent(
        { id: `project:${data.project}`, sources: named.flatMap(find) },
        { type: 'project.named', data: { ...data, aliases: [...aliases], order: index + 1 } },
      ),
    ),
    ...trees.flatMap(({ tree, hangings }) =>
      hangings.map(({ because, ...data }) =>
        newEvent(
          { id: `hung:${tree}:${data.project}`, sources: because.flatMap(find) },
          { type: 'project.hung', data: { tree, ...data } },
        ),
      ),
    ),
    ...outside.map(({ mentioned, ...seed }) =>
      newEvent(
        {
          id: `outside:${seed.thing}`,
          said: saidAt(mentioned),
          sources: find(mentioned),
          editorial: 'editorial' in seed ? seed.editorial : undefined,
        },
        {
          type: 'outside.placed',
          data: {
            thing: seed.thing,
            name: seed.name,
            kind: seed.kind,
            ...('party' in seed ? { party: seed.party } : {}),
            trees: [...seed.trees],
            projects: [...seed.projects],
          },
        },
      ),
    ),
  ];
}
