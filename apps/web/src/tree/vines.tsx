import type { TreeView } from '@utveckling/domain/tree/tree-schema';
import type { TreeLayout } from '@utveckling/tree-layout';
import { type Lights, vineId } from './lights.ts';
import styles from './tree-picture.module.css';

type VinesProps = {
  tree: TreeView;
  layout: TreeLayout;
  shown: ReadonlySet<string>;
  date: string | undefined;
  lights: Lights | undefined;
};

/** Dotted vines between fruits that the minutes tie together, from the day they did. */
export function Vines({ tree, layout, shown, date, lights }: VinesProps) {
  const told = new Set(
    tree.relations.filter(({ on }) => date === undefined || on <= date).map(({ a, b }) => vineId(a, b)),
  );
  return (
    <g aria-hidden="true">
      {layout.vines
        .filter(({ a, b }) => shown.has(a) && shown.has(b) && told.has(vineId(a, b)))
        .map(({ a, b, path }) => (
          <path
            key={vineId(a, b)}
            className={styles.vine}
            data-lit={lights?.vines.has(vineId(a, b)) ? '' : undefined}
            d={path}
          />
        ))}
    </g>
  );
}
