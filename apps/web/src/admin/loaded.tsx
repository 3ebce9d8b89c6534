import type { ReactNode } from 'react';
import { ApiProblem } from '../app/api-problem.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useAdminWords } from '../words/admin.ts';

type LoadedProps<T> = {
  /** What a query gave so far. */
  result: { data: T | undefined; error: Error | null; refetch: () => unknown };
  children: (data: T) => ReactNode;
};

/** What was fetched; until then that it is being fetched, or that it could not be and how to try again. */
export function Loaded<T>({ result: { data, error, refetch }, children }: LoadedProps<T>) {
  const { admin } = useAdminWords();
  if (data !== undefined) return children(data);
  if (error === null) return <p role="status">{admin.loading}</p>;
  return (
    <Notice kind="wrong" role="alert">
      <p>{error instanceof ApiProblem && error.message !== '' ? error.message : admin.failed}</p>
      <Button onClick={() => refetch()}>{admin.tryAgain}</Button>
    </Notice>
  );
}
