import { may } from '@utveckling/domain/people/permissions';
import { firstStatuses } from '@utveckling/domain/project/first-status';
import { grades } from '@utveckling/domain/tree/event';
import type { PictureView } from '@utveckling/domain/tree/picture-schema';
import { textIn } from '../change/change-plan.ts';
import type { FormValues } from '../write/form-values.ts';
import type { PictureAsked, PicturePlan } from './picture-plan.ts';

const nowhere = 'inte';

/** The form that hangs up a new fruit; in the tree it was opened from it is shared unless something else is said. */
export const planNewFruit: PicturePlan = {
  may: (asked) => openBranches(asked).length > 0,
  plan(asked) {
    const { picture, words, say, tree } = asked;
    const form = words.pictureForms['ny-frukt'];
    const branches = openBranches(asked);
    const only = branches.length === 1 ? branches[0] : undefined;
    return {
      title: form.title,
      sentence: form.sentence,
      seen: picture.revision,
      command: 'project.create',
      initial: {
        name: '',
        text: '',
        theme: only?.id ?? '',
        status: '',
        ...Object.fromEntries(picture.trees.map(({ id }) => [hang(id), id === tree ? 'shared' : nowhere])),
      },
      fields: () => [
        { kind: 'line', name: 'name', label: words.fruitName, help: words.fruitNameHelp },
        { kind: 'area', name: 'text', label: form.text ?? form.title },
        {
          kind: 'pick',
          name: 'theme',
          label: words.branch,
          none: words.choose,
          options: branches.map(({ id, name }) => ({ value: id, words: name, lang: 'sv' })),
        },
        {
          kind: 'choice',
          name: 'status',
          label: words.firstStatus,
          options: firstStatuses.map((status) => ({ value: status, words: say.status[status].word })),
        },
        ...picture.trees.map(({ id, name }) => ({
          kind: 'choice' as const,
          name: hang(id),
          label: words.gradeIn(name),
          options: [
            ...grades.map((grade) => ({ value: grade, words: words.grades[grade] })),
            { value: nowhere, words: words.notThere },
          ],
        })),
      ],
      toData: (values) => ({
        name: textIn(values, 'name'),
        text: textIn(values, 'text'),
        theme: textIn(values, 'theme'),
        status: textIn(values, 'status'),
        trees: hangings(values, picture),
      }),
      fieldOf: ([first = '']) => (first === 'trees' ? hang(picture.trees[0]?.id ?? '') : first),
    };
  },
};

function openBranches({ writer, picture }: Pick<PictureAsked, 'writer' | 'picture'>) {
  return picture.themes.filter(({ id }) => may(writer, 'project.create', { themes: [id] }));
}

function hangings(values: FormValues, { trees }: PictureView) {
  return trees
    .map(({ id }) => ({ tree: id, grade: textIn(values, hang(id)) }))
    .filter(({ grade }) => grade !== nowhere);
}

function hang(tree: string): string {
  return `hang-${tree}`;
}
