import { stepWords } from '@utveckling/domain/project/action-state';
import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { Quote } from '../ui/quote.tsx';
import { AnswerNote } from './answer-note.tsx';
import { ClaimDetails } from './claim-details.tsx';
import { CorrectionNote } from './correction-note.tsx';
import type { Sentence } from './group-statements.ts';
import { isByHand } from './is-by-hand.ts';
import { isTurning } from './is-turning.ts';
import { usePanelTools } from './panel-tools-context.ts';
import type { References } from './references.ts';
import styles from './statement.module.css';

type StatementSentenceProps = { sentence: Sentence; references: References; date: string | undefined };

/** The words of a statement and what they tell; words that were corrected are struck out but can be read. */
export function StatementSentence({
  sentence: { first, entries },
  references,
  date,
}: StatementSentenceProps) {
  const isCorrected = entries.every(({ correctedBy }) => correctedBy !== undefined);
  const tools = usePanelTools();
  return (
    <>
      {saysMoreThanClaim(first) ? (
        <div className={`${styles.words} ${isTurning(entries) ? styles.weighty : ''}`}>
          {isCorrected ? (
            <del>
              <Words entry={first} />
            </del>
          ) : (
            <Words entry={first} />
          )}
        </div>
      ) : null}
      {entries.map((entry) => (
        <div key={entry.id}>
          <div className={entry.correctedBy === undefined ? undefined : styles.corrected}>
            <ClaimDetails entry={entry} references={references} date={date} />
          </div>
          <CorrectionNote entry={entry} />
          <AnswerNote entry={entry} />
          {tools !== undefined && entry.claim.kind === 'action' ? (
            <tools.parts.ActionTools entry={entry} {...tools} />
          ) : null}
          {tools !== undefined && entry.claim.kind === 'question' ? (
            <tools.parts.QuestionTools
              writer={tools.writer}
              of={tools.parts.askedOfProject(tools.project)}
              entry={entry}
            />
          ) : null}
        </div>
      ))}
    </>
  );
}

/** Words of the minutes as a quote; words written by hand as the paragraphs they were written in. */
function Words({ entry }: { entry: EntryView }) {
  if (!isByHand(entry)) return <Quote>{entry.source.quote}</Quote>;
  return (
    <p className={styles.written} lang="sv">
      {entry.text}
    </p>
  );
}

/** What was filled in – a figure, a document, a step without a word – has no words but what it tells. */
function saysMoreThanClaim(entry: EntryView): boolean {
  if (!isByHand(entry)) return true;
  const { claim, text } = entry;
  if (claim.kind === 'action-step') return text !== stepWords[claim.step];
  return claim.kind !== 'indicator' && claim.kind !== 'document';
}
