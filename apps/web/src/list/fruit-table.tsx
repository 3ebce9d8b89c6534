import type { PartyView } from '@utveckling/domain/tree/tree-schema';
import type { ReactNode } from 'react';
import { ProjectLink } from '../project/project-link.tsx';
import { ReadingWord } from '../project/reading-word.tsx';
import { StanceLeaf } from '../project/stance-leaf.tsx';
import { StatusMark } from '../project/status-mark.tsx';
import { Breakable } from '../ui/breakable.tsx';
import { formatDay } from '../words/format-day.ts';
import { useLanguage, useWords } from '../words/words.ts';
import type { FruitRow } from './fruit-rows.ts';
import styles from './fruit-table.module.css';
import { SortHeading } from './sort-heading.tsx';
import type { SortOrder } from './sort-rows.ts';

type FruitTableProps = {
  rows: readonly FruitRow[];
  parties: readonly PartyView[];
  order: SortOrder;
  /** Days of meetings whose minutes give no day. */
  undated: ReadonlySet<string>;
  /** Whether it matters which tree a fruit hangs in. */
  showTrees: boolean;
};

/** The fruits as a table; on a narrow screen each fruit is a card with the same cells. */
export function FruitTable({ rows, parties, undated, order, showTrees }: FruitTableProps) {
  const { list } = useWords();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{list.caption}</caption>
      <thead className={styles.thead}>
        <tr>
          <SortHeading by="namn" order={order} />
          <SortHeading by="gren" order={order} />
          <SortHeading by="lage" order={order} />
          {parties.map((party) => (
            <th key={party.id} scope="col" lang="sv">
              <PartyHeading party={party} />
            </th>
          ))}
          {showTrees ? <th scope="col">{list.trees}</th> : null}
          <th scope="col">{list.related}</th>
          <SortHeading by="namnd" order={order} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.slug} row={row} parties={parties} undated={undated} showTrees={showTrees} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = { row: FruitRow } & Pick<FruitTableProps, 'parties' | 'undated' | 'showTrees'>;

function Row({ row, parties, undated, showTrees }: RowProps) {
  const { list, project } = useWords();
  const { state } = row;
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.name}>
        <ProjectLink slug={row.slug} className={styles.link}>
          <span lang="sv">{row.name}</span>
        </ProjectLink>
        {state.coordinatorWanted ? <span className={styles.wanted}>{project.coordinatorWanted}</span> : null}
      </th>
      <td>
        <Label>{list.orders.gren}</Label>
        <span lang="sv">{row.theme.name}</span>
      </td>
      <td>
        <Label>{list.status}</Label>
        <Status row={row} undated={undated} />
      </td>
      {parties.map((party) => (
        <td key={party.id}>
          <Label>
            <PartyHeading party={party} />
          </Label>
          <StanceCell party={party} row={row} />
        </td>
      ))}
      {showTrees ? (
        <td>
          <Label>{list.trees}</Label>
          <Trees row={row} />
        </td>
      ) : null}
      <td className={row.related.length === 0 ? styles.empty : undefined}>
        <Label>{list.related}</Label>
        <Related row={row} />
      </td>
      <td>
        <Label>{list.orders.namnd}</Label>
        {row.lastSpokenOf === undefined ? null : <LastSpokenOf on={row.lastSpokenOf} undated={undated} />}
      </td>
    </tr>
  );
}

/** The short name where there is one; the whole name is read aloud. */
function PartyHeading({ party: { name, shortName } }: { party: PartyView }) {
  if (name === shortName) return <Breakable>{name}</Breakable>;
  return (
    <>
      <span aria-hidden="true">{shortName}</span>
      <span className="visually-hidden">{name}</span>
    </>
  );
}

/** The heading of a cell, shown only where the table has become cards. */
function Label({ children }: { children: ReactNode }) {
  return <span className={styles.label}>{children}: </span>;
}

function Status({ row: { state }, undated }: Pick<RowProps, 'row' | 'undated'>) {
  const { status, noStatus, project } = useWords();
  const language = useLanguage();
  const since = undated.has(state.since?.on ?? '') ? project.sinceProbably : project.sinceLabel;
  return (
    <span className={styles.status}>
      <StatusMark status={state.status} className={styles.mark} />
      <span className={styles.place}>
        <strong>{state.status === null ? noStatus.word : status[state.status].word}</strong>
        {state.since === undefined ? null : (
          <>
            {' '}
            {since(formatDay(state.since.on, language, 'short'))}
            {' · '}
            <ReadingWord reading={state.since.reading} />
          </>
        )}
      </span>
    </span>
  );
}

function LastSpokenOf({ on, undated }: { on: string } & Pick<RowProps, 'undated'>) {
  const { project } = useWords();
  const day = formatDay(on, useLanguage(), 'short');
  return <>{undated.has(on) ? `${project.probably} ${day}` : day}</>;
}

function StanceCell({ party, row }: { party: PartyView; row: FruitRow }) {
  const { project } = useWords();
  const held = row.state.stances.get(party.id);
  return (
    <span className={styles.stance}>
      <StanceLeaf party={party} stance={held?.stance} className={styles.leaf} />
      <span>
        {held === undefined ? project.notStated : project.stance[held.stance]}
        {held?.progress === undefined ? '' : `, ${project.progress[held.progress]}`}
      </span>
    </span>
  );
}

function Trees({ row }: { row: FruitRow }) {
  const { project } = useWords();
  return (
    <ul className={styles.items}>
      {row.trees.map(({ id, name, grade, reading }) => (
        <li key={id}>
          <span lang="sv">{name}</span>: {project.grade[grade]}, {project.reading[reading].word}
        </li>
      ))}
    </ul>
  );
}

function Related({ row }: { row: FruitRow }) {
  return (
    <ul className={styles.items}>
      {row.related.map(({ slug, name }) => (
        <li key={slug}>
          <ProjectLink slug={slug} className={styles.related}>
            <span lang="sv">{name}</span>
          </ProjectLink>
        </li>
      ))}
    </ul>
  );
}
