import { may } from '@utveckling/domain/people/permissions';
import { textIn } from '../change/change-plan.ts';
import type { PictureAsked, PicturePlan } from './picture-plan.ts';

const mayShape: PicturePlan['may'] = ({ writer }) => may(writer, 'picture.arrange');

/** What a tree is called and shows. */
export const planTree: PicturePlan = {
  may: mayShape,
  plan(asked) {
    const known = asked.picture.trees.find(({ id }) => id === asked.tree);
    if (known === undefined) return undefined;
    const { id: tree, name, sentence } = known;
    return { ...treeForm(asked, 'tradet', { tree }), initial: { name, sentence } };
  },
};

export const planNewTree: PicturePlan = {
  may: mayShape,
  plan: (asked) => ({ ...treeForm(asked, 'nytt-trad', {}), initial: { name: '', sentence: '' } }),
};

function treeForm({ picture, words }: PictureAsked, form: 'tradet' | 'nytt-trad', which: { tree?: string }) {
  return {
    ...words.pictureForms[form],
    seen: picture.revision,
    command: 'tree.set' as const,
    fields: () => [
      { kind: 'line' as const, name: 'name', label: words.name },
      { kind: 'line' as const, name: 'sentence', label: words.sentence },
    ],
    toData: (values: Parameters<typeof textIn>[0]) => ({
      ...which,
      name: textIn(values, 'name'),
      sentence: textIn(values, 'sentence'),
    }),
  };
}
