import { useMutation } from '@tanstack/react-query';
import type { RegistersView } from '@utveckling/domain/people/registers-schema';
import { Button } from '../ui/button.tsx';
import { useAdminWords } from '../words/admin.ts';
import { formatMoment } from '../words/format-moment.ts';
import { useLanguage } from '../words/words.ts';
import styles from './admin-page.module.css';
import { AdminHead } from './admin-page.tsx';
import { adminSend } from './admin-send.ts';
import { CommandError } from './command-error.tsx';
import { GrantForm } from './grant-form.tsx';
import { PartLink } from './part-link.tsx';
import { PersonDetails } from './person-details.tsx';
import { type HeldGrant, PersonRoles } from './person-roles.tsx';
import { RemoveAccount } from './remove-account.tsx';

/** Somebody's account, as the API tells it. */
export type AccountFacts = {
  id: string;
  name: string;
  email: string;
  lastSignIn: string | null;
  grants: readonly HeldGrant[];
  revision: number;
};

type PersonPageProps = { by: string; account: AccountFacts; registers: RegistersView; mail: boolean };

/** One person: what they may do, what they are called, and the account itself. */
export function PersonPage({ by, account, registers, mail }: PersonPageProps) {
  const { people } = useAdminWords();
  const language = useLanguage();
  const { lastSignIn } = account;
  return (
    <>
      <AdminHead
        title={account.name}
        up={<PartLink part="personer" />}
        intro={
          lastSignIn === null ? people.noSessions : people.lastSignIn(formatMoment(lastSignIn, language))
        }
      />
      <section className={styles.section} aria-labelledby="behorighet">
        <h2 id="behorighet">{people.rolesTitle}</h2>
        <PersonRoles account={account} registers={registers} />
      </section>
      <section className={styles.section} aria-labelledby="ge-behorighet">
        <h2 id="ge-behorighet">{people.giveTitle}</h2>
        <p>{people.giveHelp}</p>
        <GrantForm key={`${by} ${account.id}`} by={by} account={account} registers={registers} />
      </section>
      <section className={styles.section} aria-labelledby="namn">
        <h2 id="namn">{people.detailsTitle}</h2>
        <PersonDetails key={account.id} account={account} />
      </section>
      <section className={styles.section} aria-labelledby="kontot">
        <h2 id="kontot">{people.moreTitle}</h2>
        <Ask
          path={`accounts/${account.id}/end-sessions`}
          done={people.signedOut}
          label={people.signOut}
          help={people.signOutHelp}
        />
        {mail ? (
          <Ask path={`accounts/${account.id}/invitation`} done={people.sentAgain} label={people.sendAgain} />
        ) : null}
        <RemoveAccount account={account} />
      </section>
    </>
  );
}

type AskProps = { path: string; label: string; done: string; help?: string };

/** Something that is done to an account by one press. */
function Ask({ path, label, done, help }: AskProps) {
  const ask = useMutation({ mutationFn: () => adminSend('POST', path) });
  return (
    <div className={styles.ask}>
      {help === undefined ? null : <p>{help}</p>}
      <CommandError error={ask.error} />
      <Button busy={ask.isPending} onClick={() => ask.mutate()}>
        {label}
      </Button>
      <p role="status">{ask.isSuccess ? done : null}</p>
    </div>
  );
}
