import { Link } from '@tanstack/react-router';
import type { Stance } from '@utveckling/domain/project/stance';
import type { Status } from '@utveckling/domain/project/status';
import type { LaidFruit, Point } from '@utveckling/tree-layout';
import { memo } from 'react';
import { FruitMark } from './fruit-mark.tsx';
import { LabelText } from './label-text.tsx';
import { PartyLeaf } from './party-leaf.tsx';
import { pointingAt } from './pointed-store.ts';
import styles from './tree-picture.module.css';

export type FruitNodeProps = {
  fruit: LaidFruit;
  /** Everything the drawing says, in words. */
  label: string;
  status: Status | null;
  /** The parties' leaves in the roots' order: shape, colour, stance; stances joined so that equal ones compare equal. */
  parties: readonly { id: string; leaf: string; colour: string }[];
  stances: string;
  /** Where it lies when it hangs no more. */
  lying: Point | undefined;
  open: boolean;
  dimmed: boolean;
  wanted: boolean;
  silent: boolean;
  tree: string;
};

/** One fruit: a link with its mark, name and the parties' leaves. Drawn again only when something it shows has changed. */
export const FruitNode = memo(function FruitNode(props: FruitNodeProps) {
  const { fruit, label, status, lying, open, dimmed, wanted, silent, tree } = props;
  const place = lying ?? fruit;
  return (
    <Link
      to="/projekt/$slug"
      params={{ slug: fruit.id }}
      search={(search) => ({ ...search, trad: tree })}
      resetScroll={false}
      className={styles.fruit}
      data-fruit={fruit.id}
      data-dimmed={dimmed ? '' : undefined}
      aria-label={label}
      aria-current={open ? 'true' : undefined}
      {...pointingAt({ kind: 'fruit', id: fruit.id })}
    >
      <rect
        className={styles.focus}
        x={fruit.box.x - 6}
        y={fruit.box.y - 4}
        width={fruit.box.width + 12}
        height={fruit.box.height + 8}
        rx="16"
      />
      <g transform={`translate(${place.x} ${place.y}) scale(${fruit.markSize / 64})`}>
        <g key={status} className={styles.mark}>
          <FruitMark status={status} />
        </g>
      </g>
      {lying === undefined ? <Name {...props} /> : null}
      {wanted ? <Wanted fruit={fruit} /> : null}
      {silent ? <Silent fruit={fruit} /> : null}
    </Link>
  );
});

function Name({ fruit, parties, stances }: FruitNodeProps) {
  return (
    <g>
      <LabelText label={fruit.label} className={styles.name} />
      <g className={styles.leaves}>
        <PartyLeaves fruit={fruit} parties={parties} stances={stances.split(' ')} />
      </g>
    </g>
  );
}

type PartyLeavesProps = Pick<FruitNodeProps, 'fruit' | 'parties'> & { stances: string[] };

function PartyLeaves({ fruit, parties, stances }: PartyLeavesProps) {
  return fruit.leaves.map((place, index) => {
    const party = parties.find(({ id }) => id === place.root);
    if (party === undefined) return null;
    return (
      <g
        key={place.root}
        transform={`translate(${place.x} ${place.y}) rotate(24) scale(${fruit.leafSize / 20})`}
      >
        <PartyLeaf leaf={party.leaf} colour={party.colour} stance={stanceOf(stances[index])} />
      </g>
    );
  });
}

/** A small ring beside the mark: the minutes ask for somebody to coordinate (S78). */
function Wanted({ fruit: { x, y, markSize } }: { fruit: LaidFruit }) {
  return (
    <g className={styles.wanted} transform={`translate(${x + markSize * 0.46} ${y - markSize * 0.12})`}>
      <circle r="9" />
      <path d="M-4 4.6C-4 0.6 4 0.6 4 4.6M0-0.6A2.6 2.6 0 1 0 0-5.8A2.6 2.6 0 1 0 0-0.6" />
    </g>
  );
}

/** A small ring with three dots on the mark's other side: nothing has been said of it for several meetings. */
function Silent({ fruit: { x, y, markSize } }: { fruit: LaidFruit }) {
  return (
    <g className={styles.silent} transform={`translate(${x - markSize * 0.46} ${y - markSize * 0.12})`}>
      <circle r="9" />
      <path d="M-4 0h0M0 0h0M4 0h0" />
    </g>
  );
}

const known: readonly Stance[] = ['committed', 'interested', 'paused', 'declined'];

function stanceOf(word: string | undefined): Stance | undefined {
  return known.find((stance) => stance === word);
}
