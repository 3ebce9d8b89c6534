import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useApi } from '../app/use-api.ts';
import styles from '../list/list-page.module.css';
import { PrintedTerms } from '../term/printed-terms.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { useHash } from '../ui/use-hash.ts';
import { useTrackWords } from '../words/track.ts';
import { ChoiceForm } from './choice-form.tsx';
import { GapNote } from './gap-note.tsx';
import { promiseAt } from './promise-at.ts';
import { PromiseItem } from './promise-item.tsx';
import { TrackPage } from './track-page.tsx';
import { ledgerQuery } from './track-queries.ts';

/** `/utlovat`: what was promised for later meetings and what became of it; and the minutes that are missing. */
export function PromisedPage() {
  const words = useTrackWords();
  const search = useSearch({ from: '__root__' });
  const { datum, frukt } = search;
  const ledger = useSuspenseQuery(ledgerQuery(useApi())).data;
  const asked = useHash();
  const all = ledger.promises.flatMap((one) => promiseAt(one, ledger.meetings, datum) ?? []);
  const shown = all.filter((one) => frukt === undefined || one.projects.includes(frukt) || one.id === asked);
  const held = new Set(
    ledger.meetings.filter(({ date }) => datum === undefined || date <= datum).map(({ id }) => id),
  );
  const gaps = ledger.gaps.filter(({ before, days }) =>
    before === undefined ? datum === undefined || days.every(({ day }) => day < datum) : held.has(before),
  );
  return (
    <TrackPage title={words.ledger} intro={words.ledgerIntro} date={datum}>
      <p>{words.ledgerExplained}</p>
      {ledger.promises.length === 0 ? null : (
        <ChoiceForm to="/utlovat" label={words.filterPromises} search={search}>
          <SelectField
            name="frukt"
            label={words.fruit}
            none={words.anyFruit}
            value={frukt}
            options={namesOf(ledger.names)}
          />
        </ChoiceForm>
      )}
      <p role="status" className={styles.count}>
        {words.promises(shown.length)}
      </p>
      {shown.length === 0 ? (
        <div className={styles.nothing}>
          <p className={styles.nothingText}>{all.length === 0 ? words.noPromises : words.noPromisesChosen}</p>
          {all.length === 0 ? null : (
            <Link to="/utlovat" className={styles.action}>
              {words.showAllPromises}
            </Link>
          )}
        </div>
      ) : (
        <ol className="track-cards">
          {shown.map((promise) => (
            <PromiseItem key={promise.id} promise={promise} ledger={ledger} isAsked={promise.id === asked} />
          ))}
        </ol>
      )}
      <h2>{words.gaps}</h2>
      <p>{gaps.length === 0 ? words.noGaps : words.gapsIntro}</p>
      <ul className="track-cards">
        {gaps.map((gap) => (
          <li key={`${gap.group.id} ${gap.after}`} className="track-card track-gap">
            <GapNote gap={gap} meetings={ledger.meetings} />
          </li>
        ))}
      </ul>
      <PrintedTerms
        texts={shown.flatMap(({ source, found }) => [source.quote, ...found.map(({ quote }) => quote)])}
      />
    </TrackPage>
  );
}

function namesOf(names: Record<string, string>) {
  return Object.entries(names)
    .map(([value, words]) => ({ value, words, lang: 'sv' as const }))
    .toSorted((a, b) => a.words.localeCompare(b.words, 'sv'));
}
