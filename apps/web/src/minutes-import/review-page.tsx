import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ApiProblem } from '../app/api-problem.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { importQuery } from './import-api.ts';
import { ReviewOf } from './review-of.tsx';
import { ReviewSheet } from './review-sheet.tsx';
import { SecretariesOnly } from './secretaries-only.tsx';
import { told } from './told.ts';

/** `/protokoll/$import`: the review of one document. */
export function ReviewPage() {
  return (
    <div className="review-page-page">
      <ReviewSheet />
      <SecretariesOnly>
        <Loaded />
      </SecretariesOnly>
    </div>
  );
}

function Loaded() {
  const words = useMinutesImportWords();
  const { import: id } = useParams({ from: '/protokoll/$import' });
  const one = useQuery(importQuery(id));
  if (one.data !== undefined) return <ReviewOf key={id} view={one.data} />;
  if (one.isPending) return <p role="status">{words.loading}</p>;
  const isGone = one.error instanceof ApiProblem && one.error.status === 404;
  return (
    <Notice kind="wrong" role="alert">
      <p>
        <Link to="/protokoll" className="review-page-link">
          {words.back}
        </Link>
      </p>
      <p>{isGone ? words.gone : told(one.error, words)}</p>
      {isGone ? null : <Button onClick={() => void one.refetch()}>{words.tryAgain}</Button>}
    </Notice>
  );
}
