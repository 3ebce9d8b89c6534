import { may } from '@utveckling/domain/people/permissions';
import { firstStatuses } from '@utveckling/domain/project/first-status';
import type { ProjectView } from '@utveckling/domain/project/project-schema';
import { grades } from '@utveckling/domain/tree/event';
import type { ChangeField } from '../change/change-field.ts';
import { textIn } from '../change/change-plan.ts';
import { mayWrite } from './may-write.ts';
import { type ProjectAsked, type ProjectPlan, planHead, wordsField } from './project-plan.ts';
import type { Writer } from './writer.ts';

const mayArrange: ProjectPlan['may'] = (writer, project) => mayWrite(writer, 'project.arrange', project);

export const planName: ProjectPlan = {
  group: 'place',
  may: mayArrange,
  plan: (asked) => ({
    ...planHead(asked, 'namn'),
    command: 'project.rename',
    initial: { name: asked.project.name },
    fields: () => [
      { kind: 'line', name: 'name', label: asked.words.newName, help: asked.words.fruitNameHelp },
    ],
    toData: (values) => ({ project: asked.project.slug, name: textIn(values, 'name') }),
  }),
};

export const planBranch: ProjectPlan = {
  group: 'place',
  may: (writer, project) => mayInBranch(writer, 'project.arrange', project),
  plan: (asked) => ({
    ...planHead(asked, 'gren'),
    command: 'project.move',
    initial: { theme: '' },
    fields: () => [branchField(asked, 'project.arrange', ({ id }) => id !== asked.project.theme.id)],
    toData: (values) => ({ project: asked.project.slug, theme: textIn(values, 'theme') }),
  }),
};

export const planHanging: ProjectPlan = {
  group: 'place',
  may: mayArrange,
  plan(asked) {
    const { picture, project, words } = asked;
    return {
      ...planHead(asked, 'trad'),
      command: 'project.hang',
      initial: { tree: '', grade: '' },
      fields: () => [
        {
          kind: 'choice',
          name: 'tree',
          label: words.tree,
          options: picture.trees.map(({ id, name }) => ({ value: id, words: name, lang: 'sv' })),
        },
        {
          kind: 'choice',
          name: 'grade',
          label: words.grade,
          options: grades.map((grade) => ({ value: grade, words: words.grades[grade] })),
        },
      ],
      toData: (values) => ({
        project: project.slug,
        tree: textIn(values, 'tree'),
        grade: textIn(values, 'grade'),
      }),
    };
  },
};

export const planSplit: ProjectPlan = {
  group: 'place',
  may: (writer, project) => mayInBranch(writer, 'project.create', project),
  plan(asked) {
    const { project, say, words } = asked;
    return {
      ...planHead(asked, 'dela'),
      command: 'project.split',
      initial: { name: '', theme: project.theme.id, status: '', text: '' },
      fields: () => [
        { kind: 'line', name: 'name', label: words.fruitName, help: words.fruitNameHelp },
        wordsField(asked, 'dela'),
        branchField(asked, 'project.create', () => true),
        {
          kind: 'choice',
          name: 'status',
          label: words.firstStatus,
          options: firstStatuses.map((status) => ({ value: status, words: say.status[status].word })),
        },
      ],
      toData: (values) => ({
        project: project.slug,
        name: textIn(values, 'name'),
        theme: textIn(values, 'theme'),
        status: textIn(values, 'status'),
        text: textIn(values, 'text'),
      }),
    };
  },
};

type InBranch = 'project.create' | 'project.arrange';

function mayInBranch(writer: Writer, action: InBranch, { theme }: ProjectView): boolean {
  return may(writer, action, { themes: [theme.id] });
}

/** The branches that the fruit, or a part of it, can go to in the hands of this writer. */
function branchField(
  { picture, project, words, writer }: ProjectAsked,
  action: InBranch,
  fits: (branch: { id: string }) => boolean,
): ChangeField {
  const open = picture.themes.filter(
    (branch) => fits(branch) && may(writer, action, { themes: [project.theme.id, branch.id] }),
  );
  return {
    kind: 'pick',
    name: 'theme',
    label: words.branch,
    none: words.choose,
    options: open.map(({ id, name }) => ({ value: id, words: name, lang: 'sv' })),
  };
}
