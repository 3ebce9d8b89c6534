import type { ChangeLink } from '../change/change-links.tsx';
import type { PictureChange } from './picture-changes.ts';
import type { PictureAsked } from './picture-plan.ts';
import { picturePlans } from './picture-plans.ts';

/** What one may change in the picture, group by group. */
export function pictureLinks(asked: Omit<PictureAsked, 'item'>): { title: string; links: ChangeLink[] }[] {
  const { picture, words } = asked;
  const { fruits, branches, outside, tree } = words.pictureGroups;
  return [
    {
      title: fruits,
      links: [
        ...link(asked, 'ny-frukt'),
        ...picture.themes.flatMap(({ id, name }) => link(asked, 'ordning', id, words.orderOf(name))),
      ],
    },
    {
      title: branches,
      links: [
        ...link(asked, 'ny-gren'),
        ...picture.themes.flatMap(({ id, name }) => link(asked, 'gren', id, name, 'sv')),
      ],
    },
    {
      title: outside,
      links: [
        ...link(asked, 'ny-himmel'),
        ...picture.outside.flatMap(({ id, name }) => link(asked, 'himmel', id, name, 'sv')),
      ],
    },
    { title: tree, links: [...link(asked, 'tradet'), ...link(asked, 'nytt-trad')] },
  ];
}

/** The way to a form, when one may use it. One about a single thing goes by that thing's name. */
export function link(
  asked: Omit<PictureAsked, 'item'>,
  change: PictureChange,
  item = '',
  title?: string,
  lang?: 'sv',
): ChangeLink[] {
  if (!picturePlans[change].may({ ...asked, item })) return [];
  const form = asked.words.pictureForms[change];
  const address = `/trad/${asked.tree}/andra/${change}`;
  if (title === undefined) return [{ to: address, title: form.title, sentence: form.sentence }];
  const to = `${address}/${encodeURIComponent(item)}`;
  return [{ to, title, ...(lang === undefined ? {} : { lang }) }];
}
