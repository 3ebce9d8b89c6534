import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { fruitAt } from '@utveckling/domain/tree/fruit-at';
import { type FocusEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { useApi } from '../app/use-api.ts';
import { FruitList } from '../list/fruit-list.tsx';
import { LoadedPanel } from '../project/loaded-panel.tsx';
import { projectNameId } from '../project/project-name-id.ts';
import { formatMeetingDay } from '../words/format-meeting-day.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { seeBox, seeWhole } from './camera.ts';
import { CameraButtons } from './camera-buttons.tsx';
import { freeView } from './free-view.ts';
import { Legend } from './legend.tsx';
import type { Pointed } from './lights.ts';
import { seeFocused } from './see-focused.ts';
import { TimeSlider } from './time-slider.tsx';
import { lastSaidOf, stopAt, stopsOf } from './timeline.ts';
import { TreeActions } from './tree-actions.tsx';
import { TreePicture } from './tree-picture.tsx';
import { treeQuery } from './tree-query.ts';
import { TreeTools } from './tree-tools.tsx';
import styles from './tree-view.module.css';
import { useCamera } from './use-camera.ts';
import { useLayout } from './use-layout.ts';

export type TreeViewProps = {
  id: string;
  /** Slug of the open fruit. */
  open: string | undefined;
  date: string | undefined;
  onDate: (date: string | undefined) => void;
};

/** The tree with its slider and legend, and the panel of the open fruit beside it. */
export function TreeView({ id, open, date, onDate }: TreeViewProps) {
  const { tree: words } = useWords();
  const language = useLanguage();
  const tree = useSuspenseQuery(treeQuery(useApi(), id)).data;
  const layout = useLayout(tree);
  const camera = useCamera(layout);
  const panel = useRef<HTMLElement>(null);
  const opener = useOpener(open, panel);
  const close = useClosing(id, open, opener);
  useEscape(open === undefined ? undefined : close);
  const { move, svgRef } = camera;

  useEffect(() => {
    const fruit = layout.fruits.find((laid) => laid.id === open);
    const svg = svgRef.current;
    if (fruit === undefined || svg === null) return;
    move((now) => seeBox(now, fruit.box, freeView(svg, coveredBy(panel.current), layout)));
  }, [open, layout, move, svgRef]);

  // Whatever the keyboard reaches in the picture is brought to where it can be seen.
  const follow = ({ target }: FocusEvent) => {
    const svg = svgRef.current;
    if (svg === null || !svg.contains(target) || !target.matches(':focus-visible')) return;
    move((now) => seeFocused(now, svg, target, freeView(svg, coveredBy(panel.current), layout)));
  };
  const reset = () => {
    const svg = svgRef.current;
    if (svg !== null) move(() => seeWhole(freeView(svg, coveredBy(panel.current), layout), layout));
  };
  const shown = tree.projects.filter((fruit) => fruitAt(fruit, date).drawn);
  const lastSaid = lastSaidOf(tree.projects);
  const stop = stopAt(stopsOf(tree.meetings, lastSaid), date, lastSaid);
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>
        {tree.name}
        {stop?.meeting === undefined ? null : (
          <span className={styles.printed}>
            {' '}
            – {words.printedAt(formatMeetingDay(stop.meeting, language))}
          </span>
        )}
      </h1>
      <a href="#bild" className={styles.skip}>
        {words.skipToDrawing}
      </a>
      <section className={styles.list} aria-label={words.fruits}>
        <FruitList tree={tree} date={date} />
      </section>
      <a href="#efter-bilden" className={styles.pass}>
        {words.skipPicture}
      </a>
      <div className={styles.stage} data-open={open === undefined ? undefined : ''}>
        <section
          id="bild"
          className={styles.picture}
          aria-label={words.drawing}
          tabIndex={-1}
          onFocus={follow}
        >
          <p className="visually-hidden">{words.instructions}</p>
          <TreePicture
            tree={tree}
            layout={layout}
            date={date}
            open={open}
            kept={useKept()}
            worldRef={camera.worldRef}
            svgRef={svgRef}
            seen={camera.seen}
          />
          {shown.length === 0 ? (
            <p className={styles.empty}>{tree.projects.length === 0 ? words.empty : words.noneAtDate}</p>
          ) : null}
          <CameraButtons move={move} reset={reset} layout={layout} />
          {date === undefined ? <TreeTools tree={tree} svgRef={svgRef} /> : null}
        </section>
        <span id="efter-bilden" tabIndex={-1} />
        <TimeSlider meetings={tree.meetings} lastSaid={lastSaid} date={date} onDate={onDate}>
          <TreeActions tree={id} />
        </TimeSlider>
        {open === undefined ? null : (
          <aside ref={panel} className={styles.panel} aria-label={words.panel} id="panel">
            <LoadedPanel key={open} slug={open} date={date} onClose={close} />
          </aside>
        )}
      </div>
      <Legend tree={tree} date={date} />
    </div>
  );
}

/**
 * What a fruit was opened from: the fruit itself, or a line of the list. Where the panel lies over the whole page, what
 * is behind it is out of reach, so opening moves the focus into it.
 */
function useOpener(
  open: string | undefined,
  panel: RefObject<HTMLElement | null>,
): RefObject<Element | null> {
  const before = useRef(open);
  const opener = useRef<Element | null>(null);
  // Before the browser draws: what lies behind the panel then loses the focus by itself.
  useLayoutEffect(() => {
    const isOpened = open !== undefined && open !== before.current;
    before.current = open;
    if (!isOpened || panel.current === null) return;
    if (!panel.current.contains(document.activeElement)) opener.current = document.activeElement;
    if (coveredBy(panel.current) === 0) document.getElementById(projectNameId)?.focus();
  }, [open, panel]);
  return opener;
}

/** How much of the picture the panel covers, in CSS pixels; on small screens it lies over all of it and is no measure. */
function coveredBy(panel: HTMLElement | null): number {
  const width = panel?.offsetWidth ?? 0;
  return width < window.innerWidth * 0.6 ? width : 0;
}

/** What the address asks to light up. */
function useKept(): Pointed | undefined {
  const { part, gren } = useSearch({ from: '__root__' });
  if (part !== undefined) return { kind: 'party', id: part };
  return gren === undefined ? undefined : { kind: 'branch', id: gren };
}

/** Lets Escape `close` from wherever the focus is, but for a field that has a use of its own for the key. */
function useEscape(close: (() => void) | undefined): void {
  useEffect(() => {
    if (close === undefined) return;
    const onKey = ({ key, target }: KeyboardEvent) => {
      const isInField =
        target instanceof HTMLTextAreaElement ||
        (target instanceof HTMLInputElement && target.type !== 'range');
      if (key === 'Escape' && !isInField) close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [close]);
}

/** Closes the panel and gives the focus back to the fruit it was opened from. */
function useClosing(tree: string, open: string | undefined, opener: RefObject<Element | null>): () => void {
  const navigate = useNavigate();
  return useCallback(() => {
    const to = { to: '/trad/$tree', params: { tree } } as const;
    void navigate({
      ...to,
      search: (search) => ({ ...search, trad: undefined, citat: undefined }),
      resetScroll: false,
    }).then(() => {
      const from = opener.current;
      const fruit = document.querySelector(`[data-fruit="${CSS.escape(open ?? '')}"]`);
      const back = from instanceof HTMLAnchorElement && from.isConnected ? from : fruit;
      if (back instanceof HTMLElement || back instanceof SVGElement) back.focus();
    });
  }, [navigate, tree, open, opener]);
}
