import type { Archive } from '@utveckling/domain/archive';
import type { Author, Decision, ReadyCommand } from '@utveckling/domain/change/command';
import { newChange } from '@utveckling/domain/change/new-change';
import { nextOrder } from '@utveckling/domain/project/next-order';
import type { RegisterFile } from './register-file.ts';

const because = 'Namnet angavs när protokollen lades in.';
const tree = {
  tree: 'gemensamma',
  name: 'Gemensamma utvecklingsarbeten',
  sentence: 'Det som gruppens protokoll berättar om.',
  order: 1,
};

/** Writes the names that are not there yet. A fruit that is only a name is drawn first when minutes speak of it. */
export function registerCommand(names: RegisterFile): ReadyCommand {
  return {
    action: 'meeting.manage',
    stream: undefined,
    target: () => ({}),
    decide: (archive, author) => registerDecision(archive, names, author),
  };
}

/** Whether there is a name in it that the tree does not know. */
export function isNews({ state }: Archive, names: RegisterFile): boolean {
  return (
    names.parties.some(({ party }) => !state.parties.has(party)) ||
    names.organisations.some(({ organisation }) => !state.organisations.has(organisation)) ||
    names.groups.some(({ group }) => !state.groups.has(group)) ||
    names.themes.some(({ theme }) => !state.themes.has(theme)) ||
    names.projects.some(({ project }) => state.projects.get(project)?.named === undefined)
  );
}

export function registerDecision({ state }: Archive, names: RegisterFile, author: Author): Decision {
  const change = newChange(author);
  const trees = [...state.trees.keys()];
  const hungIn = trees[0] ?? tree.tree;
  names.parties.forEach((party, index) => {
    if (!state.parties.has(party.party))
      change.set(
        { type: 'party.defined', data: { ...party, order: state.parties.size + index + 1 } },
        because,
      );
  });
  for (const data of names.organisations)
    if (!state.organisations.has(data.organisation)) {
      const { party, ...rest } = data;
      const whole = { ...rest, ...(party === undefined ? {} : { party }) };
      change.set({ type: 'organisation.registered', data: whole }, because);
    }
  for (const data of names.groups)
    if (!state.groups.has(data.group)) change.set({ type: 'group.formed', data }, because);
  names.themes.forEach((data, index) => {
    if (!state.themes.has(data.theme))
      change.set({ type: 'theme.added', data: { ...data, order: state.themes.size + index + 1 } }, because);
  });
  const projects = names.projects.filter(({ project }) => state.projects.get(project)?.named === undefined);
  if (projects.length > 0 && trees.length === 0) change.set({ type: 'tree.planted', data: tree }, because);
  projects.forEach((data, index) => {
    change.set({ type: 'project.named', data: { ...data, order: nextOrder(state) + index } }, because);
    const hung = { tree: hungIn, project: data.project, grade: 'shared', reading: 'interpreted' } as const;
    change.set({ type: 'project.hung', data: hung }, because);
  });
  return change.decision();
}
