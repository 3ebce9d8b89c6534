import { Link } from '@tanstack/react-router';
import { fruitAt } from '@utveckling/domain/tree/fruit-at';
import type { TreeView } from '@utveckling/domain/tree/tree-schema';
import type { LaidRoot, TreeLayout } from '@utveckling/tree-layout';
import { useMemo } from 'react';
import { useWords } from '../words/words.ts';
import { LabelText } from './label-text.tsx';
import type { Lights, Pointed } from './lights.ts';
import { PartyLeaf } from './party-leaf.tsx';
import { pointingAt } from './pointed-store.ts';
import { scatteredLeafPath } from './scattered-leaf-path.ts';
import styles from './tree-picture.module.css';

type WoodProps = {
  tree: TreeView;
  layout: TreeLayout;
  shown: ReadonlySet<string>;
  kept: Pointed | undefined;
  lights: Lights | undefined;
  date: string | undefined;
};

/** Trunk, limbs, twigs and roots, and the names beside them. A twig is there when its fruit is. */
export function Wood({ tree, layout, shown, kept, lights, date }: WoodProps) {
  const leaves = useMemo(() => scatteredLeafPath(layout.woodLeaves), [layout]);
  // A tree of one branch is that branch: at one of its limbs the name would seem to be of that limb only.
  const named = layout.branches.length > 1 ? layout.branches : [];
  return (
    <g>
      <g aria-hidden="true" className={styles.wood}>
        {layout.fruits
          .filter(({ id }) => shown.has(id))
          .map(({ id, twig }) => (
            <path key={id} d={twig} />
          ))}
        {layout.branches.flatMap(({ limbs }) => limbs.map((path) => <path key={path} d={path} />))}
        {layout.roots.map(({ id, path }) => (
          <path
            key={id}
            d={path}
            data-lit={lights?.parties.has(id) ? '' : undefined}
            className={styles.root}
          />
        ))}
        <path d={layout.trunk} />
      </g>
      <path aria-hidden="true" className={styles.woodLeaf} d={leaves} />
      {named.map(({ id, label }) => (
        <g
          key={id}
          aria-hidden="true"
          onPointerEnter={pointingAt({ kind: 'branch', id }).onPointerEnter}
          onPointerLeave={pointingAt({ kind: 'branch', id }).onPointerLeave}
        >
          <LabelText label={label} className={styles.branchName} />
        </g>
      ))}
      <Roots tree={tree} layout={layout} kept={kept} date={date} />
    </g>
  );
}

function Roots({ tree, layout, kept, date }: Pick<WoodProps, 'tree' | 'layout' | 'kept' | 'date'>) {
  const { tree: words } = useWords();
  return (
    <g role="list" aria-label={words.roots}>
      {layout.roots.map((root) => (
        <g key={root.id} role="listitem">
          <RootLink
            tree={tree}
            root={root}
            kept={kept?.kind === 'party' && kept.id === root.id}
            date={date}
          />
        </g>
      ))}
    </g>
  );
}

type RootLinkProps = { tree: TreeView; root: LaidRoot; kept: boolean; date: string | undefined };

/** A root is a link: it lights up its party's fruits, and a second press puts the light out. */
function RootLink({ tree, root, kept, date }: RootLinkProps) {
  const { tree: words } = useWords();
  const party = tree.parties.find(({ id }) => id === root.id);
  if (party === undefined) return null;
  const { label } = root;
  const count = tree.projects.filter((fruit) => fruitAt(fruit, date).stances.has(root.id)).length;
  return (
    <Link
      to="."
      search={(search) => ({ ...search, part: kept ? undefined : root.id })}
      resetScroll={false}
      className={styles.rootLink}
      aria-label={kept ? words.rootOff(party.name) : words.root(party.name, count)}
      aria-current={kept ? 'true' : undefined}
      {...pointingAt({ kind: 'party', id: root.id })}
    >
      <rect
        className={styles.rootFocus}
        x={label.x - 34}
        y={label.y - 10}
        width={label.width + 46}
        height={label.height + 20}
        rx={(label.height + 20) / 2}
      />
      <g transform={`translate(${label.x - 16} ${label.y + label.height / 2}) rotate(24) scale(1.05)`}>
        <PartyLeaf leaf={party.leaf} colour={party.colour} stance="committed" />
      </g>
      <LabelText label={label} className={styles.rootName} />
    </Link>
  );
}
