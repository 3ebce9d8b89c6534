import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { entriesOf, projectAt } from '@utveckling/domain/project/project-at';
import type { ProjectView } from '@utveckling/domain/project/project-schema';
import { useApi } from '../app/use-api.ts';
import { AskForUpdate } from '../follow/ask-for-update.tsx';
import { FollowButton } from '../follow/follow-button.tsx';
import { formatDay } from '../words/format-day.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { Coordinators } from './coordinators.tsx';
import { factSections } from './fact-sections.tsx';
import { HistoryList } from './history-list.tsx';
import { LaterHistory } from './later-history.tsx';
import { PanelClose } from './panel-close.tsx';
import { PanelContents } from './panel-contents.tsx';
import { PanelSection } from './panel-section.tsx';
import { ProjectAround } from './project-around.tsx';
import styles from './project-panel.module.css';
import { projectQuery } from './project-query.ts';
import { QuotedFacts } from './quoted-facts.tsx';
import { StanceBox } from './stance-box.tsx';
import { StatusChip } from './status-chip.tsx';
import { WhatItIs } from './what-it-is.tsx';

type ProjectPanelProps = { slug: string; date: string | undefined; onClose: (() => void) | undefined };

/** Id of the name in the panel: where focus goes when a fruit is opened. */
export const projectNameId = 'fruktens-namn';

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
      <Content project={project} date={date} />
    </article>
  );
}

function Content({ project, date }: { project: ProjectView; date: string | undefined }) {
  const words = useWords();
  const { project: say } = words;
  const { history, later, status, since, stances, firstMention, mentioned } = projectAt(project, date);
  const { names, parties, meetings } = project;
  const references = { self: project.slug, names, parties, meetings };
  const facts = mentioned ? factSections({ project, history, date, words }) : [];
  return (
    <>
      {mentioned ? <StatusChip status={status} since={since} meetings={meetings} /> : null}
      <FollowButton kind="project" target={project.slug} name={project.name} />
      {date === undefined ? <AskForUpdate project={project} /> : null}
      <AsOf date={date} later={later.length} />
      {mentioned || firstMention === undefined ? null : <NotYet firstMention={firstMention} />}
      {mentioned ? (
        <>
          <PanelContents parts={[{ id: 'historik', title: say.history }, ...facts]} />
          <WhatItIs history={history} />
          <PanelSection title={say.stancesFor(parties.length)}>
            <StanceBox parties={parties} stances={stances} />
          </PanelSection>
          <Constraints history={history} />
          <Coordinators history={history} />
        </>
      ) : null}
      <PanelSection title={say.history} id="historik">
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
    </>
  );
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
