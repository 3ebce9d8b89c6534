import { fruitAt } from '@utveckling/domain/tree/fruit-at';
import type { Fruit, TreeView } from '@utveckling/domain/tree/tree-schema';
import type { LaidFruit, Point, TreeLayout } from '@utveckling/tree-layout';
import { type KeyboardEvent, type Ref, useMemo } from 'react';
import { useLanguage, useWords } from '../words/words.ts';
import { Crown } from './crown.tsx';
import { drawnFruit } from './drawn-fruit.ts';
import { focusNeighbour } from './focus-neighbour.ts';
import { fruitLabel } from './fruit-label.ts';
import { FruitNode } from './fruit-node.tsx';
import { Ground } from './ground.tsx';
import { type Lights, lightsOf, type Pointed } from './lights.ts';
import { nameAsDrawn } from './name-as-drawn.ts';
import { usePointed } from './pointed-store.ts';
import { Scenery } from './scenery.tsx';
import type { Glimpse } from './tree-glimpse.ts';
import styles from './tree-picture.module.css';
import { Vines } from './vines.tsx';
import { Wood } from './wood.tsx';

export type TreePictureProps = {
  tree: TreeView;
  layout: TreeLayout;
  /** The day it is shown at; today when left out. */
  date: string | undefined;
  /** The fruit that is open beside it. */
  open: string | undefined;
  /** What the address asks to light up: a root or a branch. */
  kept: Pointed | undefined;
  /** The group that the camera moves. */
  worldRef: Ref<SVGGElement>;
  svgRef: Ref<SVGSVGElement>;
  /** What is worth drawing from where the camera is. */
  seen: Glimpse;
};

/** The tree as it was at a date. It fetches nothing and knows no time of its own. */
export function TreePicture({ tree, layout, date, open, kept, worldRef, svgRef, seen }: TreePictureProps) {
  const { tree: words } = useWords();
  const pointed = usePointed((store) => store.pointed) ?? kept;
  const lights = useMemo(
    () => (pointed === undefined ? undefined : lightsOf(tree, pointed, date)),
    [tree, pointed, date],
  );
  const shown = useMemo(() => shownFruits(tree, date, seen.fruits), [tree, date, seen.fruits]);
  return (
    <svg
      ref={svgRef}
      className={styles.picture}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-label={words.picture(tree.name)}
      lang="sv"
      data-detail={seen.detail}
      onKeyDown={(event: KeyboardEvent) => focusNeighbour(event, layout, shown)}
    >
      <rect
        className={styles.skyHigh}
        x={-layout.width}
        y={-layout.height}
        width={layout.width * 3}
        height={layout.height * 3}
      />
      <g ref={worldRef}>
        <Ground layout={layout} />
        <Scenery tree={tree} layout={layout} date={date} lights={lights} />
        <Crown layout={layout} shown={shown} />
        <Wood tree={tree} layout={layout} shown={shown} kept={kept} lights={lights} date={date} />
        <Vines tree={tree} layout={layout} shown={shown} date={date} lights={lights} />
        <Fruits tree={tree} layout={layout} shown={shown} date={date} open={open} lights={lights} />
        {seen.detail === 'names' ? null : <BranchCounts layout={layout} />}
      </g>
    </svg>
  );
}

type FruitsProps = Pick<TreePictureProps, 'tree' | 'layout' | 'date' | 'open'> & {
  shown: ReadonlySet<string>;
  lights: Lights | undefined;
};

/** Drawn at the date, and in view where a tree is too large to be drawn whole. */
function shownFruits(tree: TreeView, date: string | undefined, seen: Glimpse['fruits']): Set<string> {
  const slugs = tree.projects.filter((fruit) => fruitAt(fruit, date).drawn).map(({ slug }) => slug);
  return new Set(seen === 'all' ? slugs : slugs.filter((slug) => seen.has(slug)));
}

/** The fruits branch by branch, each branch a list, in the order they are read. */
function Fruits({ tree, layout, shown, date, open, lights }: FruitsProps) {
  const { tree: words } = useWords();
  const bySlug = useMemo(() => new Map(tree.projects.map((fruit) => [fruit.slug, fruit])), [tree]);
  const places = useMemo(() => new Map(layout.fruits.map((fruit) => [fruit.id, fruit])), [layout]);
  const lying = useMemo(() => lyingPlaces(tree, layout, date), [tree, layout, date]);
  const byBranch = useMemo(() => shownByBranch(layout, places, shown), [layout, places, shown]);
  return layout.branches.map((branch) => {
    const slugs = byBranch.get(branch.id) ?? [];
    return slugs.length === 0 ? null : (
      <g key={branch.id} role="list" aria-label={words.branch(branch.name, slugs.length)}>
        {slugs.map((slug) => {
          const fruit = bySlug.get(slug);
          const laid = places.get(slug);
          if (fruit === undefined || laid === undefined) return null;
          return (
            <HangingFruit
              key={slug}
              {...{ tree, fruit, laid, date, lights }}
              open={open === slug}
              lying={lying.get(slug)}
            />
          );
        })}
      </g>
    );
  });
}

/** Shown fruits of each branch, in reading order. */
function shownByBranch(
  { readingOrder }: TreeLayout,
  places: ReadonlyMap<string, LaidFruit>,
  shown: ReadonlySet<string>,
): Map<string, string[]> {
  const branches = new Map<string, string[]>();
  for (const slug of readingOrder) {
    const branch = places.get(slug)?.branch;
    if (branch === undefined || !shown.has(slug)) continue;
    const slugs = branches.get(branch);
    if (slugs === undefined) branches.set(branch, [slug]);
    else slugs.push(slug);
  }
  return branches;
}

/** From far away a branch shows its name and how many fruits it carries; the size of the words is the screen's. */
function BranchCounts({ layout }: { layout: TreeLayout }) {
  return (
    <g aria-hidden="true">
      {layout.branches.map(({ id, name, count, label }) => (
        <text
          key={id}
          className={styles.branchCount}
          x={label.x + label.width / 2}
          y={label.y + label.height / 2}
        >
          {name} ({count})
        </text>
      ))}
    </g>
  );
}

type HangingFruitProps = Pick<FruitsProps, 'tree' | 'date' | 'lights'> & {
  fruit: Fruit;
  laid: LaidFruit;
  open: boolean;
  lying: Point | undefined;
};

function HangingFruit({ tree, fruit, laid, date, lights, open, lying }: HangingFruitProps) {
  const words = useWords();
  const language = useLanguage();
  const state = drawnFruit(fruit, tree, date);
  if (!state.drawn) return null;
  const name = nameAsDrawn(fruit.name, laid.label);
  return (
    <g role="listitem">
      <FruitNode
        fruit={laid}
        label={fruitLabel({ ...fruit, name }, state, tree.parties, words, language)}
        status={state.status}
        parties={tree.parties}
        stances={laid.leaves.map(({ root }) => state.stances.get(root)?.stance ?? '-').join(' ')}
        lying={lying}
        open={open}
        dimmed={lights !== undefined && !lights.fruits.has(fruit.slug)}
        wanted={state.coordinatorWanted}
        silent={state.silent > 0}
        tree={tree.id}
      />
    </g>
  );
}

/** Harvested fruits lie in the basket, closed ones in the grass. */
function lyingPlaces(
  tree: TreeView,
  { basket, grass }: TreeLayout,
  date: string | undefined,
): Map<string, Point> {
  const places = new Map<string, Point>();
  const states = tree.projects.map((fruit) => ({ slug: fruit.slug, ...fruitAt(fruit, date) }));
  const harvested = states.filter(({ status }) => status === 'harvested');
  for (const [index, { slug }] of harvested.entries()) {
    const place = basket.places[Math.min(index, basket.places.length - 1)];
    if (place !== undefined) places.set(slug, place);
  }
  for (const { slug } of states.filter(({ status }) => status === 'closed')) {
    const place = grass.places[slug];
    if (place !== undefined) places.set(slug, place);
  }
  return places;
}
