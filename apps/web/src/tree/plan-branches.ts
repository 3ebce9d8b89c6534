import { may } from '@utveckling/domain/people/permissions';
import type { PictureView } from '@utveckling/domain/tree/picture-schema';
import { listIn, textIn } from '../change/change-plan.ts';
import type { PicturePlan } from './picture-plan.ts';

const mayShape: PicturePlan['may'] = ({ writer }) => may(writer, 'picture.arrange');

/** The order of one branch's fruits. */
export const planOrder: PicturePlan = {
  may: ({ writer, picture, item }) =>
    (branchOf(picture, item)?.projects.length ?? 0) > 1 && may(writer, 'project.arrange', { themes: [item] }),
  plan({ picture, item, words }) {
    const branch = branchOf(picture, item);
    if (branch === undefined) return undefined;
    return {
      title: branch.name,
      sentence: words.pictureForms.ordning.sentence,
      seen: picture.revision,
      command: 'theme.arrange',
      initial: { projects: branch.projects.map(({ slug }) => slug) },
      fields: () => [
        {
          kind: 'order',
          name: 'projects',
          label: words.order,
          options: branch.projects.map(({ slug, name }) => ({ value: slug, words: name, lang: 'sv' })),
        },
      ],
      toData: (values) => ({ theme: item, projects: listIn(values, 'projects') }),
    };
  },
};

export const planNewBranch: PicturePlan = {
  may: mayShape,
  plan: ({ picture, words }) => ({
    ...words.pictureForms['ny-gren'],
    seen: picture.revision,
    command: 'theme.set',
    initial: { name: '' },
    fields: () => [{ kind: 'line', name: 'name', label: words.name }],
    toData: (values) => ({ name: textIn(values, 'name') }),
  }),
};

/** The name of a branch and its place among the others. */
export const planBranch: PicturePlan = {
  may: mayShape,
  plan({ picture, item, words }) {
    const branch = branchOf(picture, item);
    if (branch === undefined) return undefined;
    const place = String(picture.themes.indexOf(branch) + 1);
    return {
      ...words.pictureForms.gren,
      title: branch.name,
      seen: picture.revision,
      command: 'theme.set',
      initial: { name: branch.name, order: place },
      fields: () => [
        { kind: 'line', name: 'name', label: words.name },
        {
          kind: 'pick',
          name: 'order',
          label: words.place,
          none: words.choose,
          options: picture.themes.map((_, index) => ({ value: String(index + 1), words: String(index + 1) })),
        },
      ],
      toData: (values) => ({
        theme: item,
        name: textIn(values, 'name'),
        order: Number(textIn(values, 'order')),
      }),
    };
  },
};

/** Asks whether an empty branch is to go. */
export const planBranchAway: PicturePlan = {
  may: ({ writer, picture, item }) =>
    branchOf(picture, item)?.projects.length === 0 && may(writer, 'picture.arrange'),
  plan({ picture, item, words }) {
    const branch = branchOf(picture, item);
    if (branch === undefined) return undefined;
    return {
      title: words.removeOf(branch.name),
      sentence: words.pictureForms['ta-bort-gren'].sentence,
      seen: picture.revision,
      command: 'theme.remove',
      initial: {},
      fields: () => [],
      toData: () => ({ theme: item }),
      save: words.remove,
    };
  },
};

function branchOf({ themes }: PictureView, id: string): PictureView['themes'][number] | undefined {
  return themes.find((theme) => theme.id === id);
}
