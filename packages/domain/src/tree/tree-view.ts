import type { Archive } from '../archive.ts';
import { datedOf } from '../dated.ts';
import type { EventOf } from '../event.ts';
import { meetingMarks } from '../meeting/meeting-marks.ts';
import { firstSource, isInternal } from '../meeting/quote.ts';
import { shownClaim } from '../people/erased-labels.ts';
import { sourceView } from '../project/entry-view.ts';
import type { ToldClaim } from '../project/event.ts';
import { settingOf } from '../setting/setting-of.ts';
import type { ProjectRecord } from '../state.ts';
import { inChosenOrder } from './in-chosen-order.ts';
import { outsideIn } from './standing.ts';
import type {
  DatedStance,
  DatedStatus,
  Fruit,
  OutsideView,
  PartyView,
  RelationView,
  TreeView,
} from './tree-schema.ts';

/** Everything that draws the tree `id` at every date, or nothing when no such tree was planted. */
export function treeView(archive: Archive, id: string): TreeView | undefined {
  const { state } = archive;
  const planted = state.trees.get(id);
  if (planted === undefined) return undefined;
  const projects = fruitsOf(archive, id);
  const outside = outsideIn(state).filter((thing) => thing.data.trees.includes(id));
  const shown = outside
    .filter((thing) => !isInternal(archive, thing))
    .map((thing) => outsideView(archive, thing));
  return {
    id,
    revision: archive.state.revisions.get('picture') ?? 0,
    name: planted.data.name,
    sentence: planted.data.sentence,
    parties: partiesView(archive),
    themes: themesOf(archive, projects),
    projects,
    relations: relationsOf(archive, projects),
    beside: shown.filter((thing) => thing.kind === 'bush'),
    sky: shown.filter((thing) => thing.kind !== 'bush'),
    meetings: meetingMarks(archive),
    silentMeetings: settingOf(state, 'silent-meetings').meetings,
  };
}

/** The parties in their order. */
export function partiesView({ state }: Archive): PartyView[] {
  return [...state.parties.values()]
    .flatMap(({ data: { party, removed, ...rest } }) => (removed === true ? [] : [{ id: party, ...rest }]))
    .sort((a, b) => a.order - b.order);
}

/** How many projects hang in a tree. */
export function countFruits({ state }: Archive, tree: string): number {
  return [...state.projects.values()].filter((project) => hangingIn(project, tree) !== undefined).length;
}

function fruitsOf(archive: Archive, tree: string): Fruit[] {
  const fruits = [...archive.state.projects.values()]
    .flatMap((project) => {
      const { named } = project;
      const hung = hangingIn(project, tree);
      return named === undefined || hung === undefined
        ? []
        : [{ order: named.data.order, fruit: fruit(archive, project, named, hung) }];
    })
    .sort((a, b) => a.order - b.order)
    .map(({ fruit }) => fruit);
  return inChosenOrder(archive.state, fruits);
}

function hangingIn(project: ProjectRecord, tree: string): EventOf<'project.hung'> | undefined {
  return project.hangings.findLast((hung) => hung.data.tree === tree);
}

function fruit(
  archive: Archive,
  project: ProjectRecord,
  named: EventOf<'project.named'>,
  hung: EventOf<'project.hung'>,
): Fruit {
  const statuses = statusesOf(archive, project);
  const ref = firstSource(hung);
  return {
    slug: named.data.project,
    name: named.data.name,
    theme: named.data.theme,
    grade: hung.data.grade,
    reading: hung.data.reading,
    ...(ref === undefined || isInternal(archive, hung) ? {} : { source: sourceView(archive, ref) }),
    status: statuses.at(-1)?.status ?? null,
    mentions: mentionsOf(archive, project),
    statuses,
    stances: stancesOf(archive, project),
    coordination: publicClaims(archive, project, 'coordinator').map(({ on, claim }) => ({
      on,
      wanted: claim.wanted,
    })),
  };
}

/** The statuses that were said of a project, first to last. */
export function statusesOf(archive: Archive, project: ProjectRecord): DatedStatus[] {
  return publicClaims(archive, project, 'status').map(
    ({ claim: { kind: _, movedTo, ...claim }, ...date }) => ({
      ...date,
      ...claim,
      ...(movedTo === undefined ? {} : { movedTo }),
    }),
  );
}

function stancesOf(archive: Archive, project: ProjectRecord): DatedStance[] {
  return publicClaims(archive, project, 'stance').map(
    ({ claim: { party, stance, progress, reading }, ...date }) => ({
      ...date,
      party,
      stance,
      ...(progress === undefined ? {} : { progress }),
      reading,
    }),
  );
}

/** The meetings whose minutes speak of a project, first to last. */
export function mentionsOf(archive: Archive, project: ProjectRecord): { on: string; meeting: string }[] {
  const mentions = new Map<string, string>();
  const events = [...project.entries, ...project.sections].filter(
    (event) => !isInternal(archive, event) || event.type === 'section.found',
  );
  for (const { said, sources } of events) {
    const meeting = archive.state.sections.get(sources[0]?.section ?? '')?.data.meeting;
    if (said !== null) mentions.set(said.from, meeting ?? '');
  }
  return [...mentions].map(([on, meeting]) => ({ on, meeting })).sort((a, b) => (a.on < b.on ? -1 : 1));
}

function publicClaims<K extends ToldClaim['kind']>(archive: Archive, project: ProjectRecord, kind: K) {
  return project.entries.flatMap((event) => {
    const claim = shownClaim(archive, event);
    if (!isOfKind(claim, kind) || event.said === null || isInternal(archive, event)) return [];
    if (archive.state.corrections.has(event.id)) return [];
    return [{ ...datedOf(event.said), claim }];
  });
}

function isOfKind<K extends ToldClaim['kind']>(
  claim: ToldClaim,
  kind: K,
): claim is Extract<ToldClaim, { kind: K }> {
  return claim.kind === kind;
}

function themesOf({ state }: Archive, fruits: Fruit[]): TreeView['themes'] {
  return [...state.themes.values()]
    .map(({ data: { theme, name, order } }) => ({ id: theme, name, order }))
    .filter((theme) => fruits.some((fruit) => fruit.theme === theme.id))
    .sort((a, b) => a.order - b.order);
}

function relationsOf(archive: Archive, fruits: Fruit[]): RelationView[] {
  const slugs = new Set(fruits.map((fruit) => fruit.slug));
  return fruits.flatMap(({ slug }) => {
    const project = archive.state.projects.get(slug);
    if (project === undefined) return [];
    return project.entries.flatMap(({ data: { projects, claim }, said, ...event }) => {
      if (archive.state.corrections.has(event.id)) return [];
      if (claim.kind !== 'relation' || projects[0] !== slug || !slugs.has(claim.to) || said === null)
        return [];
      if (isInternal(archive, { ...event, data: { projects, claim } })) return [];
      return [{ a: slug, b: claim.to, relation: claim.relation, on: said.from }];
    });
  });
}

function outsideView(archive: Archive, { data, said, sources }: EventOf<'outside.placed'>): OutsideView {
  const [ref] = sources;
  return {
    id: data.thing,
    name: data.name,
    kind: data.kind,
    ...(data.party === undefined ? {} : { party: data.party }),
    projects: data.projects,
    ...(said === null ? {} : { on: said.from }),
    ...(ref === undefined ? {} : { source: sourceView(archive, ref) }),
  };
}
