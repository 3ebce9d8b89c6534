import { Link } from '@tanstack/react-router';
import type { Preview } from '@utveckling/minutes/accept/import-view';
import { StatusMark } from '../project/status-mark.tsx';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { useReview } from './review-context.ts';
import { SmallTree } from './small-tree.tsx';
import { useKindWord } from './use-kind-word.ts';

type Gains = Extract<Preview, { fruits: unknown }>;
type Fruit = Gains['fruits'][number];

/** What the tree would gain by what is decided now, drawn and told; or why it cannot be put in. */
export function TreeGains() {
  const words = useMinutesImportWords();
  const language = useLanguage();
  const { view } = useReview();
  const { preview } = view;
  return (
    <section aria-labelledby="tradet" className="review-gains-gains">
      <h2 id="tradet" className="review-gains-title">
        {words.tree}
      </h2>
      {'refused' in preview ? (
        <p className="review-gains-refused">
          {language === 'en' ? preview.refused.en : preview.refused.detail}
        </p>
      ) : (
        <Gained gains={preview} />
      )}
    </section>
  );
}

function Gained({ gains: { fruits, joins, newPeople } }: { gains: Gains }) {
  const words = useMinutesImportWords();
  const review = useMinutesReviewWords();
  const turns = fruits.filter(({ isNew, before, after }) => !isNew && before !== after);
  const fresh = fruits.filter(({ isNew }) => isNew);
  const grows = fruits.filter(({ isNew, before, after }) => !isNew && before === after);
  return (
    <>
      <SmallTree gained={new Map(fruits.map((fruit) => [fruit.slug, fruit]))} />
      {joins ? <p>{words.joins}</p> : null}
      {fruits.length === 0 ? <p>{words.noFruits}</p> : null}
      <Group title={review.turns} fruits={turns} />
      <Group title={review.newFruits} fruits={fresh} />
      <Group title={review.grows} fruits={grows} />
      {newPeople === 0 ? null : <p className="review-gains-people">{words.newPeople(newPeople)}</p>}
    </>
  );
}

function Group({ title, fruits }: { title: string; fruits: readonly Fruit[] }) {
  if (fruits.length === 0) return null;
  return (
    <>
      <h3 className="review-gains-group-title">{title}</h3>
      <ul className="review-gains-fruits">
        {fruits.map((fruit) => (
          <FruitGains key={fruit.slug} fruit={fruit} />
        ))}
      </ul>
    </>
  );
}

function FruitGains({ fruit: { slug, name, isNew, before, after, gains } }: { fruit: Fruit }) {
  const words = useMinutesImportWords();
  const { status, noStatus } = useWords();
  const kindWord = useKindWord();
  const wordOf = (held: Fruit['after']) => (held === null ? noStatus.word : status[held].word);
  const told = Object.entries(gains).map(
    ([kind, count]) => `${kindWord(kind)}${count === 1 ? '' : ` ${count}`}`,
  );
  return (
    <li className="review-gains-fruit">
      <span className="review-gains-marks">
        {before === after ? null : (
          <>
            <StatusMark status={before} className="review-gains-before" />
            <svg className="review-gains-arrow" viewBox="0 0 20 20" width="14" height="14" aria-hidden="true">
              <path d="M2 10H17M11 4L17 10L11 16" />
            </svg>
          </>
        )}
        <StatusMark status={after} className="review-gains-after" />
      </span>
      <span>
        {isNew ? (
          <strong lang="sv">{name}</strong>
        ) : (
          <Link to="/projekt/$slug" params={{ slug }} className="review-gains-name" lang="sv">
            {name}
          </Link>
        )}
        {before === after ? null : (
          <span className="review-gains-turn">
            <span className="visually-hidden">{words.from}: </span>
            {wordOf(before)} → <span className="visually-hidden">{words.to}: </span>
            <strong>{wordOf(after)}</strong>
          </span>
        )}
        <span className="review-gains-told">{told.join(', ')}</span>
      </span>
    </li>
  );
}
