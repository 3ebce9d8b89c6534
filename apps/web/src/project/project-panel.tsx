import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { entriesOf, type ProjectState, projectAt } from '@utveckling/domain/project/project-at';
import type { ProjectView } from '@utveckling/domain/project/project-schema';
import { useApi } from '../app/use-api.ts';
import { AskForUpdate } from '../follow/ask-for-update.tsx';
import { FollowButton } from '../follow/follow-button.tsx';
import { PrintedTerms } from '../term/printed-terms.tsx';
import { TermMarks } from '../term/term-marks.tsx';
import { formatDay } from '../words/format-day.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { Coordinators } from './coordinators.tsx';
import { factSections } from './fact-sections.tsx';
import { HistoryList } from './history-list.tsx';
import { isByHand } from './is-by-hand.ts';
import { LaterHistory } from './later-history.tsx';
import { PanelClose } from './panel-close.tsx';
import { PanelContents } from './panel-contents.tsx';
import { PanelSection } from './panel-section.tsx';
import { PanelToolsProvider } from './panel-tools-context.ts';
import { ProjectAround } from './project-around.tsx';
import { projectNameId } from './project-name-id.ts';
import styles from './project-panel.module.css';
import { projectQuery } from './project-query.ts';
import { QuotedFacts } from './quoted-facts.tsx';
import { StanceBox } from './stance-box.tsx';
import { StatusChip } from './status-chip.tsx';
import { TrackedOf } from './tracked-of.tsx';
import { useLoadedTools } from './use-loaded-tools.ts';
import { WhatItIs } from './what-it-is.tsx';

export type ProjectPanelProps = { slug: string; date: string | undefined; onClose: (() => void) | undefined };

/** Everything the minutes say of one fruit as of a date, word for word and dated; what came later lies folded. */
export function ProjectPanel({ slug, date, onClose }: ProjectPanelProps) {
  const { data: project } = useSuspenseQuery(projectQuery(useApi(), slug));
  const { app } = useWords();
  return (
    <article className={styles.panel} aria-labelledby={projectNameId}>
      <header className={styles.head}>
        <div>
          <p className={styles.theme} lang="sv">
            {project.theme.name}
          </p>
          <h2 id={projectNameId} className={styles.name} tabIndex={-1} lang="sv">
            {project.name}
          </h2>
        </div>
        <PanelClose trees={project.trees} onClose={onClose} />
      </header>
      {useLanguage() === 'sv' ? null : <p className={styles.swedish}>{app.swedishMinutes}</p>}
      <TermMarks terms={project.terms}>
        <Content project={project} date={date} />
      </TermMarks>
    </article>
  );
}

function Content({ project, date }: { project: ProjectView; date: string | undefined }) {
  const words = useWords();
  const { project: say } = words;
  const { history, standing, later, status, since, stances, firstMention, mentioned } = projectAt(
    project,
    date,
  );
  const { names, parties, meetings } = project;
  const references = { self: project.slug, names, parties, meetings, history };
  const facts = mentioned ? factSections({ project, history: standing, date, words }) : [];
  const tools = useLoadedTools(project);
  return (
    <PanelToolsProvider value={tools}>
      {mentioned ? <StatusChip status={status} since={since} meetings={meetings} /> : null}
      <FollowButton kind="project" target={project.slug} name={project.name} />
      {date === undefined ? <AskForUpdate project={project} /> : null}
      <AsOf date={date} later={later.length} />
      {mentioned || firstMention === undefined ? null : <NotYet firstMention={firstMention} />}
      {mentioned ? (
        <>
          <PanelContents parts={[{ id: 'historik', title: say.history }, ...facts]} />
          <WhatItIs history={standing.filter((entry) => isOfThisPause(entry, status, since))} />
          {parties.length === 0 ? null : (
            <PanelSection title={say.stancesFor(parties.length)}>
              <StanceBox parties={parties} stances={stances} />
            </PanelSection>
          )}
          <Constraints history={standing} />
          <Coordinators history={standing} organisations={project.organisations} />
        </>
      ) : null}
      <PanelSection title={say.history} id="historik">
        {tools === undefined ? null : <tools.parts.CommentTool {...tools} />}
        {history.length === 0 ? (
          <p>{say.noHistory}</p>
        ) : (
          <HistoryList entries={history} references={references} date={date} level={4} />
        )}
        {later.length === 0 ? null : <LaterHistory entries={later} references={references} />}
      </PanelSection>
      {facts.map(({ id, title, content }) => (
        <PanelSection key={id} id={id} title={title}>
          {content}
        </PanelSection>
      ))}
      {mentioned ? <ProjectAround project={project} /> : null}
      <TrackedOf slug={project.slug} history={history} />
      <PrintedTerms texts={history.filter((entry) => !isByHand(entry)).map(({ source }) => source.quote)} />
      {tools === undefined ? null : <tools.parts.PanelBar {...tools} />}
    </PanelToolsProvider>
  );
}

/** A condition for starting again holds as long as the pause it was said in. */
function isOfThisPause(
  entry: EntryView,
  status: ProjectState['status'],
  since: ProjectState['since'],
): boolean {
  if (entry.kind !== 'condition') return true;
  return status?.claim.status === 'paused' && entry.on >= (since?.on ?? '');
}

/** What must be kept in mind as long as nothing else is said (S37). */
function Constraints({ history }: { history: readonly EntryView[] }) {
  const { project } = useWords();
  const constraints = entriesOf(history, 'constraint');
  if (constraints.length === 0) return null;
  return (
    <PanelSection title={project.constraints}>
      <QuotedFacts entries={constraints} look="warm" />
    </PanelSection>
  );
}

/** Says that the panel stands at an earlier day, when something has been said since. */
function AsOf({ date, later }: { date: string | undefined; later: number }) {
  const { project } = useWords();
  const language = useLanguage();
  if (date === undefined || later === 0) return null;
  return (
    <p className={styles.asOf}>
      {project.asOf(formatDay(date, language))}{' '}
      <Link to="." search={({ datum: _, ...search }) => ({ ...search, datum: undefined })}>
        {project.showToday}
      </Link>
    </p>
  );
}

function NotYet({ firstMention }: { firstMention: string }) {
  const { project } = useWords();
  return (
    <p>
      <strong>{project.firstMention(formatDay(firstMention, useLanguage()))}</strong>{' '}
      {project.firstMentionHelp}
    </p>
  );
}
