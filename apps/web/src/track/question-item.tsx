import type { QuestionsView, QuestionView } from '@utveckling/domain/project/questions-schema';
import type { ReactNode } from 'react';
import { isByHand } from '../project/is-by-hand.ts';
import { ProjectLink } from '../project/project-link.tsx';
import { ageInWords } from '../project/question-age.tsx';
import { questionAgeAt } from '../project/question-age-at.ts';
import { SaidOnLink } from '../project/said-on-link.tsx';
import { InlineQuote, Quote } from '../ui/quote.tsx';
import { formatDay } from '../words/format-day.ts';
import { useTrackWords } from '../words/track.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { heldByAt } from './held-by-at.ts';
import { PlaceLink } from './place-link.tsx';

type QuestionItemProps = {
  question: QuestionView;
  view: QuestionsView;
  date: string | undefined;
  /** What can be done with it. */
  children?: ReactNode;
};

/** One question: its words, who has it, who may decide it, how old it is, and what answered it. */
export function QuestionItem({ question, view, date, children }: QuestionItemProps) {
  const words = useTrackWords();
  const { entry, group, said } = question;
  const heldBy = heldByAt(question, date);
  const decidedBy = entry.claim.kind === 'question' ? entry.claim.decidedBy : undefined;
  const silent = isByHand(entry) ? words.notWritten : words.notInMinutes;
  return (
    <li id={entry.id} className="track-card">
      <p className="track-head">
        {entry.projects.map((slug) => (
          <ProjectLink key={slug} slug={slug}>
            <span lang="sv">{view.names[slug] ?? slug}</span>
          </ProjectLink>
        ))}
        {entry.projects.length > 0 || group === undefined ? null : <span lang="sv">{group.name}</span>}
      </p>
      <Quote>{entry.text}</Quote>
      <p className="track-line">
        <SaidOnLink entry={entry} />
      </p>
      <dl className="track-facts">
        <Fact name={words.whereItLies}>
          {heldBy === undefined ? silent : <span lang="sv">{heldBy}</span>}
          {said === undefined ? null : (
            <>
              . {words.minutesSay} <InlineQuote>{said.quote}</InlineQuote>{' '}
              <PlaceLink place={said} meetings={view.meetings} />
            </>
          )}
        </Fact>
        <Fact name={words.mayDecide}>
          {decidedBy === undefined ? silent : <span lang="sv">{decidedBy}</span>}
        </Fact>
        <Answer question={question} view={view} date={date} />
      </dl>
      {children}
    </li>
  );
}

function Answer({ question: { entry, answer }, view, date }: QuestionItemProps) {
  const words = useTrackWords();
  const { project } = useWords();
  const language = useLanguage();
  const age = questionAgeAt(entry.on, view.meetings, date);
  if (answer === undefined || (date !== undefined && answer.on > date)) {
    return (
      <>
        <Fact name={words.age}>
          {words.ageThen(age.meetings === 0 ? undefined : ageInWords(age.months, project), age.meetings)}
        </Fact>
        <Fact name={words.answer}>{words.noAnswer}</Fact>
      </>
    );
  }
  return (
    <>
      <Fact name={words.age}>
        {words.answeredOn(formatDay(entry.on, language), formatDay(answer.on, language))}
      </Fact>
      <Fact name={words.answer}>
        <InlineQuote>{answer.text}</InlineQuote> <SaidOnLink entry={answer} />
      </Fact>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="track-fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
