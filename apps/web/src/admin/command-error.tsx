import { Notice } from '../ui/notice.tsx';

/** Why something of one press did not happen. */
export function CommandError({ error }: { error: Error | null }) {
  return (
    <div role="alert">
      {error === null ? null : (
        <Notice kind="wrong">
          <p>{error.message}</p>
        </Notice>
      )}
    </div>
  );
}
