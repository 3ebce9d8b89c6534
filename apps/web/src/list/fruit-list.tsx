import type { Stance } from '@utveckling/domain/project/stance';
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
  const silent = parties.filter(({ id }) => !state.stances.has(id));
  return (
    <>
      <p className={styles.status}>
        {state.status === null ? noStatus.word : status[state.status].word}
        {state.coordinatorWanted ? ` · ${project.coordinatorWanted}` : ''}
      </p>
      <ul className={styles.leaves}>
        {spoken.map((party) => (
          <SpokenLeaf key={party.id} party={party} stance={state.stances.get(party.id)?.stance} />
        ))}
        {silent.length === 0 ? null : <SilentLeaves parties={silent} />}
      </ul>
    </>
  );
}

function SpokenLeaf({ party, stance }: { party: PartyView; stance: Stance | undefined }) {
  const { project } = useWords();
  return (
    <li className={styles.leaf}>
      <StanceLeaf party={party} stance={stance} className={styles.leafMark} />
      <span>
        <span lang="sv">{party.shortName}</span>{' '}
        {stance === undefined ? project.notStated : project.stance[stance]}
      </span>
    </li>
  );
}

/** The parties that have said nothing, their words said once for all. */
function SilentLeaves({ parties }: { parties: readonly PartyView[] }) {
  const { project } = useWords();
  return (
    <li className={styles.leaf}>
      {parties.map((party) => (
        <StanceLeaf key={party.id} party={party} stance={undefined} className={styles.leafMark} />
      ))}
      <span>
        <span className="visually-hidden" lang="sv">
          {parties.map(({ shortName }) => shortName).join(', ')}{' '}
        </span>
        {project.notStated}
      </span>
    </li>
  );
}
