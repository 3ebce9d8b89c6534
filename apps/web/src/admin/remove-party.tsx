import { useNavigate } from '@tanstack/react-router';
import { Button } from '../ui/button.tsx';
import { useAdminWords } from '../words/admin.ts';
import styles from './admin-page.module.css';
import { CommandError } from './command-error.tsx';
import { useOneCommand } from './use-one-command.ts';

type RemovePartyProps = { party: { id: string; name: string }; revision: number };

/** Takes a party away that nothing was said of; when something was, the server says what. */
export function RemoveParty({ party, revision }: RemovePartyProps) {
  const { registers } = useAdminWords();
  const navigate = useNavigate();
  const { send, isBusy, error } = useOneCommand(
    () => void navigate({ to: '/installningar/$del/{-$id}', params: { del: 'parter', id: undefined } }),
  );
  const remove = () =>
    send({ command: 'party.remove', seen: revision, data: { party: party.id }, label: party.name });
  return (
    <section className={styles.section} aria-labelledby="ta-bort">
      <h2 id="ta-bort">{registers.removeParty}</h2>
      <p>{registers.removePartyText}</p>
      <CommandError error={error} />
      <Button kind="drop" busy={isBusy} onClick={remove}>
        {registers.removeParty}
      </Button>
    </section>
  );
}
