import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { questionHolders } from '@utveckling/domain/project/question-holders';
import { Breakable } from '../ui/breakable.tsx';
import { formatDay } from '../words/format-day.ts';
import { useTrackWords } from '../words/track.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { ActionProgress } from './action-progress.tsx';
import styles from './claim-details.module.css';
import { Fact, Line, Named } from './claim-line.tsx';
import { DocumentTitle } from './document-title.tsx';
import { EntrySpokenOf } from './entry-spoken-of.tsx';
import { formatValue } from './format-value.ts';
import { isByHand } from './is-by-hand.ts';
import { ProjectLink } from './project-link.tsx';
import { PromiseFate } from './promise-fate.tsx';
import { QuestionAge } from './question-age.tsx';
import { ReadingWord } from './reading-word.tsx';
import type { References } from './references.ts';
import { StanceLeaf } from './stance-leaf.tsx';
import { StatusMark } from './status-mark.tsx';
import { ToldDate } from './told-date.tsx';

type ClaimDetailsProps = { entry: EntryView; references: References; date: string | undefined };

/** What an entry claims beyond its words, one fact a line; nothing where the words are all there is. */
export function ClaimDetails({ entry, references, date }: ClaimDetailsProps) {
  const { project } = useWords();
  const { happened } = entry;
  return (
    <>
      <ClaimOf entry={entry} references={references} date={date} />
      {happened === undefined ? null : (
        <Fact name={project.happened}>
          <ToldDate {...happened} from={happened.on} to={happened.until ?? happened.on} />
        </Fact>
      )}
    </>
  );
}

function ClaimOf({ entry, references, date }: ClaimDetailsProps) {
  const { project, status } = useWords();
  const words = useTrackWords();
  const language = useLanguage();
  const { claim } = entry;
  const byHand = isByHand(entry);
  const partyNames = (ids: readonly string[]) =>
    ids.map((id) => references.parties.find((party) => party.id === id)?.name ?? id);
  switch (claim.kind) {
    case 'status':
      return (
        <Line>
          <StatusMark status={claim.status} className={styles.mark} />{' '}
          <strong>{status[claim.status].word}</strong> ·{' '}
          <ReadingWord reading={claim.reading} isByHand={byHand} />
          {claim.movedTo === undefined ? null : <>. {project.movedTo(claim.movedTo)}</>}
          <Review day={claim.review} />
        </Line>
      );
    case 'stance': {
      const party = references.parties.find(({ id }) => id === claim.party);
      return (
        <Line>
          {party === undefined ? null : (
            <StanceLeaf party={party} stance={claim.stance} className={styles.mark} />
          )}{' '}
          <strong>
            <span lang="sv">
              <Breakable>{party?.name ?? ''}</Breakable>
            </span>{' '}
            {project.stance[claim.stance]}
          </strong>
          {claim.progress === undefined ? '' : `, ${project.progress[claim.progress]}`}
          {claim.forNow === true ? ` ${project.forNow}` : ''} ·{' '}
          <ReadingWord reading={claim.reading} isByHand={byHand} />
          <Review day={claim.review} />
        </Line>
      );
    }
    case 'action':
      return (
        <>
          {!claim.ownerMissing && claim.who.length + claim.parties.length === 0 ? null : (
            <Fact name={project.who}>
              {claim.ownerMissing ? (
                <strong>{project.ownerMissing}</strong>
              ) : (
                [...claim.who, ...partyNames(claim.parties)].join(', ')
              )}
            </Fact>
          )}
          {claim.precondition === undefined ? null : (
            <Fact name={project.precondition}>
              <span lang="sv">{claim.precondition}</span>
            </Fact>
          )}
          {claim.due === undefined ? null : (
            <Fact name={project.due}>
              <ToldDate {...claim.due} />
            </Fact>
          )}
          <ActionProgress entry={entry} references={references} />
        </>
      );
    case 'question': {
      const heldBy = questionHolders(references.history ?? [], entry.id).at(-1)?.text ?? claim.heldBy;
      return (
        <>
          {entry.projects.length === 0 || entry.answeredBy !== undefined ? null : (
            <Line>
              <QuestionAge entry={entry} references={references} date={date} />
            </Line>
          )}
          {heldBy === undefined ? null : (
            <Fact name={words.whereItLies}>
              <span lang="sv">{heldBy}</span>
            </Fact>
          )}
          {claim.decidedBy === undefined ? null : (
            <Fact name={project.decidedBy}>
              <span lang="sv">{claim.decidedBy}</span>
            </Fact>
          )}
        </>
      );
    }
    case 'holder':
      return <EntrySpokenOf name={project.kind.question} id={claim.question} references={references} />;
    case 'carry-over':
      return <PromiseFate entry={entry} references={references} date={date} />;
    case 'spread':
      return <Named name={project.kind.spread}>{claim.to}</Named>;
    case 'action-step':
      return <EntrySpokenOf name={project.kind.action} id={claim.action} references={references} />;
    case 'document':
      return (
        <Named name={project.kind.document}>
          <DocumentTitle document={claim} />
          {claim.by === undefined ? null : ` (${claim.by})`}
          {claim.expected ? `, ${project.documentExpected}` : ''}
        </Named>
      );
    case 'indicator':
      return (
        <Fact name={project.role[claim.role]}>
          <span lang="sv">
            {byHand ? `${claim.label}: ` : ''}
            {claim.of === undefined ? '' : `${claim.of}: `}
            {formatValue(claim, project.exactness[claim.exactness], language)}
          </span>
        </Fact>
      );
    case 'event':
      return <Named name={project.kind.event}>{claim.name}</Named>;
    case 'relation': {
      const from = entry.projects[0];
      const isBack = references.self === claim.to && from !== undefined && from !== claim.to;
      const other = isBack ? from : claim.to;
      return (
        <Line>
          {project.relation[claim.relation][isBack ? 'back' : 'forth']}{' '}
          <ProjectLink slug={other}>
            <span lang="sv">{references.names[other] ?? other}</span>
          </ProjectLink>{' '}
          · <ReadingWord reading={claim.reading} isByHand={byHand} />
        </Line>
      );
    }
    case 'coordinator':
      if (claim.wanted || claim.who.length === 0) return null;
      return <Named name={project.kind.coordinator}>{claim.who.join(', ')}</Named>;
    case 'part':
      return (
        <Line>
          {claim.status === undefined ? null : <StatusMark status={claim.status} className={styles.mark} />}{' '}
          <span lang="sv">{claim.name}</span>
          {claim.status === undefined ? '' : `: ${status[claim.status].word}`}
        </Line>
      );
    case 'umbrella':
      return <Named name={project.umbrella}>{claim.name}</Named>;
    case 'membership':
      return (
        <Line>
          {partyNames(claim.parties).join(', ')} {project.change[claim.change]}
        </Line>
      );
    case 'schedule':
      return (
        <Line>
          {claim.rule.kind === 'weeks'
            ? project.everyWeeks(project.weekday[claim.rule.weekday], claim.rule.parity)
            : project.monthly(
                claim.rule.weekday === undefined ? undefined : project.weekday[claim.rule.weekday],
                claim.rule.nth,
              )}
          {claim.from === undefined ? '' : ` ${project.clock(claim.from, claim.until)}`}
        </Line>
      );
    case 'note':
    case 'description':
    case 'condition':
    case 'decision':
    case 'endorsement':
    case 'wish':
    case 'constraint':
    case 'need':
    case 'offer':
    case 'comment':
    case 'practical':
    case 'schedule-exception':
      return null;
  }
}

/** The day something is to be looked at again (S25). */
function Review({ day }: { day: string | undefined }) {
  const { project } = useWords();
  const language = useLanguage();
  return day === undefined ? null : <>. {project.review(formatDay(day, language))}</>;
}
