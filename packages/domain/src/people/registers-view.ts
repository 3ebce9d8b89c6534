import type { Archive } from '../archive.ts';
import { defaultSettings, type SettingName } from '../setting/setting.ts';
import { settingOf } from '../setting/setting-of.ts';
import { partiesView } from '../tree/tree-view.ts';
import { organisationOf } from './organisation-of.ts';
import type { OrganisationView, RegistersView } from './registers-schema.ts';
import { partiesStream } from './set-party.ts';

/** All registers, as an administrator sees them. */
export function registersView(archive: Archive): RegistersView {
  const { state } = archive;
  const revisionOf = (stream: string) => state.revisions.get(stream) ?? 0;
  const uses = usesOfOrganisations(archive);
  return {
    parties: { revision: revisionOf(partiesStream), list: partiesView(archive) },
    organisations: [...state.organisations.values()]
      .map(({ data: { organisation, ...data } }): OrganisationView => {
        const mergedInto = organisationOf(state, organisation);
        return {
          id: organisation,
          revision: revisionOf(`organisation:${organisation}`),
          ...data,
          ...(mergedInto === organisation ? {} : { mergedInto }),
          projects: [...(uses.get(organisation)?.projects ?? [])],
          attendance: uses.get(organisation)?.attendance ?? 0,
        };
      })
      .sort(byName),
    groups: [...state.groups.values()]
      .map(({ data: { group, ...data } }) => ({ id: group, revision: revisionOf(`group:${group}`), ...data }))
      .sort(byName),
    settings: settingNames.map((name) => ({
      revision: revisionOf(`setting:${name}`),
      isDefault: !state.settings.has(name),
      setting: settingOf(state, name),
    })),
    projects: [...state.projects.values()]
      .flatMap(({ named }) =>
        named === undefined ? [] : [{ id: named.data.project, name: named.data.name }],
      )
      .sort(byName),
    themes: [...state.themes.values()]
      .sort((a, b) => a.data.order - b.data.order)
      .map(({ data: { theme, name } }) => ({ id: theme, name })),
  };
}

const settingNames: SettingName[] = Object.values(defaultSettings).map(({ name }) => name);

type Uses = { projects: Set<string>; attendance: number };

/** What names each organisation, under the slug that the log has. */
function usesOfOrganisations({ state }: Archive): Map<string, Uses> {
  const uses = new Map<string, Uses>();
  const of = (organisation: string): Uses => {
    const known = uses.get(organisation) ?? { projects: new Set<string>(), attendance: 0 };
    uses.set(organisation, known);
    return known;
  };
  for (const { entries } of state.projects.values()) {
    for (const { data } of entries) {
      if (data.claim.kind !== 'coordinator' && data.claim.kind !== 'action') continue;
      for (const organisation of data.claim.organisations ?? []) {
        for (const project of data.projects) of(organisation).projects.add(project);
      }
    }
  }
  for (const { attendance } of state.meetings.values()) {
    for (const { data } of attendance) {
      for (const organisation of data.organisations) of(organisation).attendance += 1;
    }
  }
  return uses;
}

const collator = new Intl.Collator('sv');

function byName(a: { id: string; name: string }, b: { id: string; name: string }): number {
  return collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}
