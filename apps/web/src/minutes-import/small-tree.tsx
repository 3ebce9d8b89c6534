import { useQuery } from '@tanstack/react-query';
import { fruitAt } from '@utveckling/domain/tree/fruit-at';
import type { Fruit, TreeView } from '@utveckling/domain/tree/tree-schema';
import type { Preview } from '@utveckling/minutes/accept/import-view';
import type { LaidFruit, TreeLayout } from '@utveckling/tree-layout';
import { useMemo } from 'react';
import { useApi } from '../app/use-api.ts';
import { FruitMark } from '../tree/fruit-mark.tsx';
import { layoutQuery } from '../tree/layout-query.ts';
import picture from '../tree/tree-picture.module.css';
import { treeQuery, treesQuery } from '../tree/tree-query.ts';
import { useMinutesReviewWords } from '../words/minutes-review.ts';

type Gained = ReadonlyMap<string, Extract<Preview, { fruits: unknown }>['fruits'][number]>;

/** The tree in small, as it becomes: what the document touches is in full colour, what changes its state has a ring. */
export function SmallTree({ gained }: { gained: Gained }) {
  const api = useApi();
  const id = useQuery(treesQuery(api)).data?.trees[0]?.id ?? '';
  const tree = useQuery({ ...treeQuery(api, id), enabled: id !== '' }).data;
  return tree === undefined ? null : <Laid tree={tree} gained={gained} />;
}

function Laid({ tree, gained }: { tree: TreeView; gained: Gained }) {
  const query = useMemo(() => layoutQuery(tree), [tree]);
  const layout = useQuery(query).data;
  return layout === undefined ? null : <Drawn tree={tree} layout={layout} gained={gained} />;
}

function Drawn({ tree, layout, gained }: { tree: TreeView; layout: TreeLayout; gained: Gained }) {
  const words = useMinutesReviewWords();
  const bySlug = new Map(tree.projects.map((fruit) => [fruit.slug, fruit]));
  const drawn = layout.fruits.flatMap((laid) => {
    const fruit = bySlug.get(laid.id);
    const isThere = fruit !== undefined && (gained.has(laid.id) || fruitAt(fruit, undefined).drawn);
    return isThere ? [{ laid, fruit }] : [];
  });
  const shown = new Set(drawn.map(({ laid }) => laid.id));
  const { x, y, width, height } = frameOf(layout);
  return (
    <svg
      className="review-gains-tree"
      viewBox={`${x} ${y} ${width} ${height}`}
      role="img"
      aria-label={words.smallTree}
    >
      <path className={picture['hill']} d={layout.ground.hill} />
      <path className={picture['crown']} d={layout.crown.outline} />
      {layout.crown.clumps
        .filter(({ fruit }) => shown.has(fruit))
        .map(({ fruit, path, tone }) => (
          <path key={fruit} className={tone === 0 ? picture['clumpLight'] : picture['clumpDeep']} d={path} />
        ))}
      <g className={picture['wood']}>
        {drawn.map(({ laid }) => (
          <path key={laid.id} d={laid.twig} />
        ))}
        {layout.branches.flatMap(({ limbs }) => limbs.map((path) => <path key={path} d={path} />))}
        {layout.roots.map((root) => (
          <path key={root.id} d={root.path} />
        ))}
        <path d={layout.trunk} />
      </g>
      <path className={picture['soil']} d={layout.ground.soil} />
      {drawn.map(({ laid, fruit }) => (
        <Mark key={laid.id} laid={laid} fruit={fruit} gained={gained} />
      ))}
    </svg>
  );
}

function Mark({ laid, fruit, gained }: { laid: LaidFruit; fruit: Fruit; gained: Gained }) {
  const gain = gained.get(laid.id);
  const turns = gain !== undefined && gain.before !== gain.after;
  // Larger than on the wall: here a mark is all that is seen of a fruit.
  const scale = (laid.markSize / 64) * (gain === undefined ? 1.15 : 1.7);
  return (
    <g
      className={gain === undefined ? 'review-gains-rest' : undefined}
      transform={`translate(${laid.x} ${laid.y}) scale(${scale})`}
    >
      {gain === undefined ? null : (
        <circle className={turns ? 'review-gains-ring' : 'review-gains-grows'} r="38" />
      )}
      <FruitMark status={gain === undefined ? fruit.status : gain.after} />
    </g>
  );
}

/** Crown, trunk and a little around them: sky and bushes are not what one looks for here. */
function frameOf({ fruits, width, height }: TreeLayout) {
  const xs = fruits.map((fruit) => fruit.x);
  const ys = fruits.map((fruit) => fruit.y);
  const left = Math.max(0, Math.min(width, ...xs) - 150);
  const right = Math.min(width, Math.max(0, ...xs) + 150);
  const top = Math.max(0, Math.min(height, ...ys) - 120);
  return { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, height - top) };
}
