import { Link } from '@tanstack/react-router';
import { mayAnywhere } from '@utveckling/domain/people/permissions';
import { useMe } from '../sign-in/use-me.ts';
import { useWords } from '../words/words.ts';

/** The way to the settings, for those who may change them; nothing for everybody else. */
export function SettingsLink({ className }: { className: string | undefined }) {
  const { app } = useWords();
  const me = useMe();
  if (me?.signedIn !== true) return null;
  if (!mayAnywhere({ account: me.account, grants: me.grants }, 'settings.manage')) return null;
  return (
    <Link to="/installningar" className={className}>
      {app.settings}
    </Link>
  );
}
