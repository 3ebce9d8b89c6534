import type { PartyView, TreeView } from '@utveckling/domain/tree/tree-schema';
import { ProjectLink } from '../project/project-link.tsx';
import { StanceLeaf } from '../project/stance-leaf.tsx';
import { StatusMark } from '../project/status-mark.tsx';
import { useWords } from '../words/words.ts';
import styles from './fruit-list.module.css';
import { type FruitRow, fruitRows } from './fruit-rows.ts';

type FruitListProps = { tree: TreeView; date: string | undefined };

/** The fruits of a tree by branch, each with its mark, status and leaves in words: the tree for a narrow screen. */
export function FruitList({ tree, date }: FruitListProps) {
  const rows = fruitRows([tree], date);
  return (
    <div className={styles.branches}>
      {tree.themes
        .toSorted((a, b) => a.order - b.order)
        .map(({ id, name }) => (
          <Branch
            key={id}
            name={name}
            rows={rows.filter(({ theme }) => theme.id === id)}
            parties={tree.parties}
          />
        ))}
    </div>
  );
}

function Branch({
  name,
  rows,
  parties,
}: {
  name: string;
  rows: readonly FruitRow[];
  parties: readonly PartyView[];
}) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 className={styles.branch} lang="sv">
        {name}
      </h2>
      <ul className={styles.fruits}>
        {rows.map((row) => (
          <li key={row.slug} className={styles.fruit}>
            <StatusMark status={row.state.status} className={styles.mark} />
            <div>
              <ProjectLink slug={row.slug} className={styles.name}>
                <span lang="sv">{row.name}</span>
              </ProjectLink>
              <Facts row={row} parties={parties} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ row: { state }, parties }: { row: FruitRow; parties: readonly PartyView[] }) {
  const { status, noStatus, project } = useWords();
  const spoken = parties.filter(({ id }) => state.stances.has(id));
  return (
    <>
      <p className={styles.status}>
        {state.status === null ? noStatus.word : status[state.status].word}
        {state.coordinatorWanted ? ` · ${project.coordinatorWanted}` : ''}
      </p>
      <ul className={styles.leaves}>
        {parties.map((party) => {
          const held = state.stances.get(party.id);
          return (
            <li key={party.id} className={styles.leaf}>
              <StanceLeaf party={party} stance={held?.stance} className={styles.leafMark} />
              <span className={spoken.includes(party) ? undefined : 'visually-hidden'}>
                <span lang="sv">{party.shortName}</span>{' '}
                {held === undefined ? project.notStated : project.stance[held.stance]}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
