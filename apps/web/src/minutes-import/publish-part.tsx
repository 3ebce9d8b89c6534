import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { freshen } from '../write/freshen.ts';
import { documentName } from './document-name.ts';
import { publishImport } from './import-api.ts';
import { useReview } from './review-context.ts';
import { TakeBackButton } from './take-back-button.tsx';
import { told } from './told.ts';

/** Puts what was reviewed into the tree and leads to the meeting; once it is there, takes it out again. */
export function PublishPart({ flush }: { flush: () => Promise<boolean> }) {
  const words = useMinutesImportWords();
  const { view } = useReview();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState('');
  const { published } = view;
  if (published !== undefined)
    return (
      <Notice>
        <p>{words.isPublished}</p>
        <p>
          <Link to="/moten/$meeting" params={{ meeting: published.meeting }} className="review-page-link">
            {words.toMeeting}
          </Link>
        </p>
        <TakeBackButton id={view.id} name={documentName(view.file, words)} />
      </Notice>
    );

  async function publish() {
    setBusy(true);
    setWrong('');
    try {
      // What is not kept is told of where it is kept.
      if (await flush()) {
        const meeting = await publishImport(view.id);
        await freshen(queryClient);
        await queryClient.invalidateQueries({ queryKey: ['imports'] });
        if (meeting !== undefined) await navigate({ to: '/moten/$meeting', params: { meeting } });
      }
    } catch (error) {
      setWrong(told(error, words));
    }
    setBusy(false);
  }
  return (
    <>
      {wrong === '' ? null : (
        <Notice kind="wrong" role="alert">
          <p>{wrong}</p>
        </Notice>
      )}
      <Button kind="primary" busy={busy} onClick={() => void publish()}>
        {busy ? words.publishing : words.publish}
      </Button>
    </>
  );
}
