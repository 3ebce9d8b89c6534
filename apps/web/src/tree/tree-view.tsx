import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { fruitAt } from '@utveckling/domain/tree/fruit-at';
import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react';
import { useApi } from '../app/use-api.ts';
import { FruitList } from '../list/fruit-list.tsx';
import { ProjectPanel } from '../project/project-panel.tsx';
import { formatMeetingDay } from '../words/format-meeting-day.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { seeBox, seeWhole } from './camera.ts';
import { CameraButtons } from './camera-buttons.tsx';
import { freeView } from './free-view.ts';
import { Legend } from './legend.tsx';
import type { Pointed } from './lights.ts';
import { TimeSlider } from './time-slider.tsx';
import { meetingAt } from './timeline.ts';
import { TreeActions } from './tree-actions.tsx';
import { TreePicture } from './tree-picture.tsx';
import { treeQuery } from './tree-query.ts';
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
  const close = useClosing(id, open);
  const panel = useRef<HTMLElement>(null);
  const { move, svgRef } = camera;

  useEffect(() => {
    const fruit = layout.fruits.find((laid) => laid.id === open);
    const svg = svgRef.current;
    if (fruit === undefined || svg === null) return;
    move((now) => seeBox(now, fruit.box, freeView(svg, coveredBy(panel.current), layout)));
  }, [open, layout, move, svgRef]);

  const reset = () => {
    const svg = svgRef.current;
    if (svg !== null) move(() => seeWhole(freeView(svg, coveredBy(panel.current), layout), layout));
  };
  const shown = tree.projects.filter((fruit) => fruitAt(fruit, date).drawn);
  const meeting = meetingAt(tree.meetings, date);
  return (
    <div
      className={styles.page}
      onKeyDown={(event: KeyboardEvent) =>
        event.key === 'Escape' && open !== undefined ? close() : undefined
      }
    >
      <h1 className={styles.title}>
        {tree.name}
        {meeting === undefined ? null : (
          <span className={styles.printed}> – {words.printedAt(formatMeetingDay(meeting, language))}</span>
        )}
      </h1>
      <a href="#bild" className={styles.skip}>
        {words.skipToDrawing}
      </a>
      <section className={styles.list} aria-label={words.fruits}>
        <FruitList tree={tree} date={date} />
      </section>
      <div className={styles.stage} data-open={open === undefined ? undefined : ''}>
        <section id="bild" className={styles.picture} aria-label={words.drawing} tabIndex={-1}>
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
        </section>
        <TimeSlider meetings={tree.meetings} date={date} onDate={onDate}>
          <TreeActions />
        </TimeSlider>
        {open === undefined ? null : (
          <aside ref={panel} className={styles.panel} aria-label={words.panel} id="panel">
            <ProjectPanel key={open} slug={open} date={date} onClose={close} />
          </aside>
        )}
      </div>
      <Legend tree={tree} date={date} />
    </div>
  );
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

/** Closes the panel and gives the focus back to the fruit it was opened from. */
function useClosing(tree: string, open: string | undefined): () => void {
  const navigate = useNavigate();
  return useCallback(() => {
    const to = { to: '/trad/$tree', params: { tree } } as const;
    void navigate({
      ...to,
      search: (search) => ({ ...search, trad: undefined, citat: undefined }),
      resetScroll: false,
    }).then(() => {
      const fruit = document.querySelector(`[data-fruit="${CSS.escape(open ?? '')}"]`);
      if (fruit instanceof SVGElement) fruit.focus();
    });
  }, [navigate, tree, open]);
}
