import type { Archive } from '../archive.ts';
import { isInternal } from '../meeting/quote.ts';
import { inChosenOrder } from './in-chosen-order.ts';
import type { PictureView } from './picture-schema.ts';
import { outsideIn, themesIn } from './standing.ts';
import { partiesView } from './tree-view.ts';
import { treesView } from './trees-view.ts';

/** What the picture is put together of. */
export function pictureView(archive: Archive): PictureView {
  const { state } = archive;
  const fruits = fruitsIn(archive);
  return {
    revision: state.revisions.get('picture') ?? 0,
    trees: treesView(archive).trees.map(({ id, name, sentence }) => ({ id, name, sentence })),
    themes: themesIn(state).map(({ theme, name }) => ({
      id: theme,
      name,
      projects: fruits.filter((fruit) => fruit.theme === theme).map(({ slug, name }) => ({ slug, name })),
    })),
    outside: outsideIn(state)
      .filter((thing) => !isInternal(archive, thing))
      .map(({ data: { thing, ...rest } }) => ({ id: thing, ...rest })),
    parties: partiesView(archive),
    organisations: [...state.organisations.values()]
      .filter(({ data }) => !state.merged.has(data.organisation))
      .map(({ data: { organisation, name, party } }) => ({
        id: organisation,
        name,
        ...(party === undefined ? {} : { party }),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

function fruitsIn({ state }: Archive): { slug: string; name: string; theme: string }[] {
  const named = [...state.projects.values()].flatMap(({ named }) => named?.data ?? []);
  const inOrder = named.sort((a, b) => a.order - b.order);
  return inChosenOrder(
    state,
    inOrder.map(({ project, name, theme }) => ({ slug: project, name, theme })),
  );
}
