import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useApi } from '../app/use-api.ts';
import styles from '../list/list-page.module.css';
import { useMe } from '../sign-in/use-me.ts';
import { PrintedTerms } from '../term/printed-terms.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { useTrackWords } from '../words/track.ts';
import { ChoiceForm } from './choice-form.tsx';
import { filterQuestions, nobody } from './filter-questions.ts';
import { heldByAt } from './held-by-at.ts';
import { QuestionItem } from './question-item.tsx';
import { TrackPage } from './track-page.tsx';
import { questionsQuery } from './track-queries.ts';

// Readers do not carry what is written with.
const QuestionWriting = lazy(() =>
  import('./question-writing.tsx').then((m) => ({ default: m.QuestionWriting })),
);

/** `/fragor`: the questions that were asked, with who has them, who may decide them and how old they are. */
export function QuestionsPage() {
  const words = useTrackWords();
  const search = useSearch({ from: '__root__' });
  const { datum, frukt, hos } = search;
  const view = useSuspenseQuery(questionsQuery(useApi())).data;
  const me = useMe();
  const writer = me?.signedIn === true && me.grants.length > 0 ? me : undefined;
  const all = filterQuestions(view.questions, { datum });
  const shown = filterQuestions(all, { frukt, hos, datum });
  const holders = [...new Set(view.questions.flatMap((one) => heldByAt(one, datum) ?? []))].sort();
  return (
    <TrackPage title={words.questions} intro={words.questionsIntro} date={datum}>
      {view.questions.length === 0 ? null : (
        <ChoiceForm to="/fragor" label={words.filter} search={search}>
          <SelectField
            name="frukt"
            label={words.fruit}
            none={words.anyFruit}
            value={frukt}
            options={[
              ...Object.entries(view.names)
                .map(([value, name]) => ({ value, words: name, lang: 'sv' as const }))
                .toSorted((a, b) => a.words.localeCompare(b.words, 'sv')),
              { value: nobody, words: words.noFruit },
            ]}
          />
          <SelectField
            name="hos"
            label={words.holder}
            none={words.anyHolder}
            value={hos}
            options={[
              ...holders.map((name) => ({ value: name, words: name, lang: 'sv' as const })),
              { value: nobody, words: words.notInMinutes },
            ]}
          />
        </ChoiceForm>
      )}
      <p role="status" className={styles.count}>
        {words.count(shown.length, all.length)}
      </p>
      {shown.length === 0 ? (
        <div className={styles.nothing}>
          <p className={styles.nothingText}>
            {all.length === 0 ? words.noQuestions : words.noQuestionsChosen}
          </p>
          {all.length === 0 ? null : (
            <Link to="/fragor" className={styles.action}>
              {words.showAllQuestions}
            </Link>
          )}
        </div>
      ) : (
        <ol className="track-cards">
          {shown.map((question) => (
            <QuestionItem key={question.entry.id} question={question} view={view} date={datum}>
              {writer === undefined ? null : (
                <Suspense fallback={null}>
                  <QuestionWriting writer={writer} question={question} view={view} />
                </Suspense>
              )}
            </QuestionItem>
          ))}
        </ol>
      )}
      <PrintedTerms texts={shown.map(({ entry }) => entry.text)} />
    </TrackPage>
  );
}
