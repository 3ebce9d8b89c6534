import { may } from '@utveckling/domain/people/permissions';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Writer } from '../project/writer.ts';
import { useChangeWords } from '../words/change.ts';
import { type Drag, dragFruits, type Place } from './drag-fruits.ts';
import styles from './drag-together.module.css';
import type { TreeToolsProps } from './tree-tools.tsx';

const NearDialog = lazy(async () => ({ default: (await import('./near-dialog.tsx')).NearDialog }));

/** Lets one fruit be dragged to another: then it is asked whether the two should hang nearer each other (S5). */
export function DragTogether({ tree, svgRef, writer }: TreeToolsProps & { writer: Writer }) {
  const words = useChangeWords();
  const place = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<Drag>();
  const [pair, setPair] = useState<{ fruit: string; other: string }>();
  const latest = useRef({ tree, writer });
  useEffect(() => {
    latest.current = { tree, writer };
  }, [tree, writer]);

  useEffect(() => {
    const svg = svgRef.current;
    if (svg === null) return;
    svg.setAttribute('data-draggable', '');
    const stop = dragFruits({
      svg,
      canTake: (slug) => {
        const { tree: now, writer: who } = latest.current;
        const fruit = now.projects.find((one) => one.slug === slug);
        return fruit !== undefined && may(who, 'project.relate', { projects: [slug], themes: [fruit.theme] });
      },
      onDrag: setDrag,
      onDrop: (fruit, other) => setPair({ fruit, other }),
    });
    return () => {
      svg.removeAttribute('data-draggable');
      stop();
    };
  }, [svgRef]);

  const nameOf = (slug: string) => tree.projects.find((one) => one.slug === slug)?.name ?? slug;
  return (
    <>
      <div ref={place} className={styles.place}>
        {drag === undefined ? null : <Way drag={drag} from={place.current} />}
        <p className={styles.words} role="status">
          {drag?.over === undefined ? '' : words.dropHere(nameOf(drag.over))}
        </p>
      </div>
      {pair === undefined ? null : (
        <Suspense>
          <NearDialog
            fruit={pair.fruit}
            other={{ slug: pair.other, name: nameOf(pair.other) }}
            writer={writer}
            onClose={() => setPair(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}

/** The way from the fruit to where it is held; whole when it is over another. */
function Way({ drag: { from, at, over }, from: box }: { drag: Drag; from: HTMLElement | null }) {
  const corner = box?.getBoundingClientRect();
  const inside = ({ x, y }: Place) => ({ x: x - (corner?.left ?? 0), y: y - (corner?.top ?? 0) });
  const [start, end] = [inside(from), inside(at)];
  return (
    <svg className={styles.way} data-over={over === undefined ? undefined : ''} aria-hidden="true">
      <line x1={start.x} y1={start.y} x2={end.x} y2={end.y} className={styles.line} />
      <circle cx={start.x} cy={start.y} r="7" className={styles.end} />
      <circle cx={end.x} cy={end.y} r={over === undefined ? 14 : 22} className={styles.held} />
    </svg>
  );
}
