import { useLocation } from '@tanstack/react-router';
import { Notice } from '../ui/notice.tsx';
import { useFormWords } from '../words/form.ts';
import { useWords } from '../words/words.ts';

type ProjectFormDoorProps = {
  /** Whether the server has said who is asking. */
  isKnown: boolean;
  isSignedIn: boolean;
};

/** What stands in the place of a form that one may not use, and what one can do about it. */
export function ProjectFormDoor({ isKnown, isSignedIn }: ProjectFormDoorProps) {
  const words = useFormWords();
  const { app } = useWords();
  const { href } = useLocation();
  if (!isKnown) {
    return (
      <>
        <p>{app.loading}</p>
        <noscript>
          <p>{words.needsScript}</p>
        </noscript>
      </>
    );
  }
  return (
    <Notice kind="warm">
      {isSignedIn ? (
        <p>{words.notYours}</p>
      ) : (
        <p>
          {words.signInFirst} <a href={`/logga-in?till=${encodeURIComponent(href)}`}>{words.signIn}</a>
        </p>
      )}
    </Notice>
  );
}
