import { Link } from '@tanstack/react-router';
import { fruitAt } from '@utveckling/domain/tree/fruit-at';
import type { OutsideView, TreeView } from '@utveckling/domain/tree/tree-schema';
import type { LaidShape, TreeLayout } from '@utveckling/tree-layout';
import type { ReactNode } from 'react';
import { useWords } from '../words/words.ts';
import { LabelText } from './label-text.tsx';
import type { Lights } from './lights.ts';
import { pointingAt } from './pointed-store.ts';
import styles from './tree-picture.module.css';

type SceneryProps = {
  tree: TreeView;
  layout: TreeLayout;
  date: string | undefined;
  lights: Lights | undefined;
};

/** What is around the tree: clouds and bird, bushes, and the basket. Each opens what the minutes say of it. */
export function Scenery({ tree, layout, date }: SceneryProps) {
  const { tree: words } = useWords();
  const things = new Map([...tree.sky, ...tree.beside].map((thing) => [thing.id, thing]));
  const shapes = [...layout.sky, ...layout.beside].filter((shape) => isThere(things.get(shape.id), date));
  return (
    <g>
      <Basket
        layout={layout}
        empty={tree.projects.every((fruit) => fruitAt(fruit, date).status !== 'harvested')}
      />
      <g role="list" aria-label={words.outside}>
        {shapes.map((shape) => {
          const thing = things.get(shape.id);
          return thing === undefined ? null : (
            <g key={shape.id} role="listitem">
              <Told thing={thing}>
                <Shape shape={shape} />
              </Told>
            </g>
          );
        })}
      </g>
    </g>
  );
}

function isThere(thing: OutsideView | undefined, date: string | undefined): boolean {
  return thing !== undefined && (date === undefined || thing.on === undefined || thing.on <= date);
}

/** A link to the sentence that tells of a thing; just the thing where no minutes do. */
function Told({ thing, children }: { thing: OutsideView; children: ReactNode }) {
  const { tree: words } = useWords();
  if (thing.source === undefined) return children;
  const { meeting, sectionId } = thing.source;
  return (
    <Link
      to="/moten/$meeting"
      params={{ meeting }}
      hash={sectionId}
      className={styles.outside}
      aria-label={words.outsideName(thing.name)}
      {...pointingAt({ kind: 'outside', id: thing.id })}
    >
      {children}
    </Link>
  );
}

function Shape({ shape }: { shape: LaidShape }) {
  const { box } = shape;
  return (
    <g className={styles[shape.kind]}>
      <rect
        className={styles.focus}
        x={box.x - 6}
        y={box.y - 6}
        width={box.width + 12}
        height={box.height + 12}
        rx="18"
      />
      {shape.paths.map((path) => (
        <path key={path} className={styles.shape} d={path} />
      ))}
      <LabelText label={shape.label} className={styles.shapeName} />
    </g>
  );
}

function Basket({ layout: { basket, fontSize }, empty }: { layout: TreeLayout; empty: boolean }) {
  const { tree: words } = useWords();
  const { x, y, width, height } = basket;
  const rim = y + height * 0.42;
  const bottom = y + height;
  const inset = width * 0.1;
  const middle = x + width / 2;
  return (
    <g role="img" aria-label={empty ? words.emptyBasket : words.basket}>
      <path
        className={styles.handle}
        d={`M${x + inset} ${rim}C${x + inset} ${y - height * 0.12} ${x + width - inset} ${y - height * 0.12} ${x + width - inset} ${rim}`}
      />
      <path
        className={styles.basket}
        d={`M${x} ${rim}H${x + width}L${x + width - inset} ${bottom - 4}Q${x + width - inset - 1} ${bottom} ${x + width - inset - 6} ${bottom}H${x + inset + 6}Q${x + inset + 1} ${bottom} ${x + inset} ${bottom - 4}Z`}
      />
      <path className={styles.weave} d={weave(x, width, rim, bottom, inset)} />
      <path className={styles.rim} d={`M${x - 3} ${rim}H${x + width + 3}`} />
      <text className={styles.basketName} x={middle} y={basket.label.y} fontSize={fontSize * 0.85}>
        {words.basket}
      </text>
    </g>
  );
}

/** Two rows and the stakes between them. */
function weave(x: number, width: number, rim: number, bottom: number, inset: number): string {
  const rows = [1 / 3, 2 / 3].map((part) => {
    const y = rim + (bottom - rim) * part;
    return `M${x + inset * part} ${y}Q${x + width / 2} ${y + 3} ${x + width - inset * part} ${y}`;
  });
  const stakes = [1, 2, 3, 4, 5, 6].map((index) => {
    const top = x + (width * index) / 7;
    const foot = x + inset + ((width - inset * 2) * index) / 7;
    return `M${top} ${rim}L${foot} ${bottom}`;
  });
  return [...rows, ...stakes].join('');
}
