import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { fruitAt } from '@utveckling/domain/tree/fruit-at';
import { useEffect, useRef } from 'react';
import { useApi } from '../app/use-api.ts';
import { LoadedPanel } from '../project/loaded-panel.tsx';
import { useWords } from '../words/words.ts';
import { centreOn } from './camera.ts';
import { directionOf, shownNeighbour } from './focus-neighbour.ts';
import { freeView } from './free-view.ts';
import { TreePicture } from './tree-picture.tsx';
import { treeQuery } from './tree-query.ts';
import type { TreeViewProps } from './tree-view.tsx';
import { useCamera } from './use-camera.ts';
import { useLayout } from './use-layout.ts';
import styles from './wall-view.module.css';

/** Names on the wall are at least this high on screen (S53). */
const smallestName = 24;

/** The tree alone on the wall: arrow keys walk it fruit by fruit with its history large, Esc leaves. */
export function WallView({ id, open, date }: TreeViewProps) {
  const { tree: words } = useWords();
  const tree = useSuspenseQuery(treeQuery(useApi(), id)).data;
  const layout = useLayout(tree);
  const { svgRef, worldRef, seen, move } = useCamera(layout);
  const wall = useRef<HTMLElement>(null);
  const history = useRef<HTMLElement>(null);
  const walk = useWalk({ id, open, date });
  const navigate = useNavigate();

  useEffect(() => wall.current?.focus(), []);

  useEffect(() => {
    const svg = svgRef.current;
    const fruit = layout.fruits.find((laid) => laid.id === open);
    if (svg === null) return;
    const free = freeView(svg, history.current?.offsetWidth ?? 0, layout);
    const pixels = svg.getScreenCTM()?.a ?? 1;
    const smallest = Math.min(...layout.fruits.map(({ label }) => label.fontSize));
    const k = Math.max(1, smallestName / (smallest * pixels));
    move(() => centreOn(fruit?.box ?? { x: 0, y: 0, ...layout }, free, k, layout));
  }, [open, layout, move, svgRef]);

  const leave = () => {
    if (document.fullscreenElement !== null) void document.exitFullscreen();
    void navigate({ to: '.', search: (search) => ({ ...search, vagg: undefined }) });
  };

  return (
    <main
      ref={wall}
      id="innehall"
      className={styles.wall}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') return leave();
        const direction = directionOf(event);
        if (direction === undefined) return scrollHistory(event.key, history.current);
        event.preventDefault();
        event.stopPropagation();
        walk((from, shown) =>
          from === undefined
            ? shown[0]
            : shownNeighbour(layout, from, direction, (slug) => shown.includes(slug)),
        );
      }}
    >
      <h1 className="visually-hidden">{tree.name}</h1>
      <TreePicture
        tree={tree}
        layout={layout}
        date={date}
        open={open}
        kept={undefined}
        worldRef={worldRef}
        svgRef={svgRef}
        seen={seen}
      />
      {open === undefined ? (
        <p className={styles.help}>{words.wallHelp}</p>
      ) : (
        <aside ref={history} className={styles.history} aria-label={words.panel}>
          <LoadedPanel key={open} slug={open} date={date} onClose={leave} />
        </aside>
      )}
      <Link
        to="."
        search={(search) => ({ ...search, vagg: undefined })}
        className={styles.leave}
        onClick={leave}
      >
        {words.leaveWall}
      </Link>
    </main>
  );
}

type Step = (from: string | undefined, shown: readonly string[]) => string | undefined;

/** Goes to the fruit a step leads to, in the order the tree is read, and stays on the wall. */
function useWalk({ id, open, date }: Pick<TreeViewProps, 'id' | 'open' | 'date'>): (step: Step) => void {
  const tree = useSuspenseQuery(treeQuery(useApi(), id)).data;
  const layout = useLayout(tree);
  const navigate = useNavigate();
  return (step) => {
    const drawn = new Set(
      tree.projects.filter((fruit) => fruitAt(fruit, date).drawn).map(({ slug }) => slug),
    );
    const slug = step(
      open,
      layout.readingOrder.filter((known) => drawn.has(known)),
    );
    if (slug === undefined) return;
    void navigate({
      to: '/projekt/$slug',
      params: { slug },
      search: (search) => ({ ...search, trad: id, vagg: true }),
      replace: open !== undefined,
    });
  };
}

/** The arrow keys walk, so the history is paged through with Page Up and Page Down, wherever the focus is. */
function scrollHistory(key: string, history: HTMLElement | null): void {
  const pages = key === 'PageDown' ? 0.8 : key === 'PageUp' ? -0.8 : 0;
  if (pages !== 0) history?.scrollBy({ top: history.clientHeight * pages });
}
