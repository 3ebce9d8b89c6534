import type { RegistersView } from '@utveckling/domain/people/registers-schema';
import type { Grant } from '@utveckling/domain/people/role';
import { Button } from '../ui/button.tsx';
import { useAdminWords } from '../words/admin.ts';
import { useLanguage } from '../words/words.ts';
import styles from './admin-page.module.css';
import { CommandError } from './command-error.tsx';
import { grantWords } from './grant-words.ts';
import { useOneCommand } from './use-one-command.ts';

/** A role that somebody has, and where it comes from, as the API tells it. */
export type HeldGrant = { grant: Grant; byJobAccount: boolean; isLastAdministrator: boolean };

type PersonRolesProps = {
  account: {
    id: string;
    name: string;
    revision: number;
    grants: readonly HeldGrant[];
  };
  registers: RegistersView;
};

/** What somebody may do, in plain words, each to be taken back. */
export function PersonRoles({ account, registers }: PersonRolesProps) {
  const words = useAdminWords();
  const { people } = words;
  const language = useLanguage();
  const { send, isBusy, error } = useOneCommand();
  if (account.grants.length === 0) return <p>{people.noRoles}</p>;
  return (
    <>
      <CommandError error={error} />
      <ul className={styles.rows}>
        {account.grants.map(({ grant, byJobAccount, isLastAdministrator }) => {
          const what = grantWords(grant, registers, words, language);
          return (
            <li key={grant.role} className={styles.row}>
              <div className={styles.rowWords}>
                <span className={styles.rowName}>{what}</span>
                {byJobAccount ? (
                  <span className={styles.rowFacts}>
                    {isLastAdministrator ? people.keptByLast : people.byJobAccount}
                  </span>
                ) : null}
                {isOver(grant) ? <span className={styles.rowFacts}>{people.isOver}</span> : null}
              </div>
              <Button
                busy={isBusy}
                onClick={() =>
                  send({
                    command: 'role.revoke',
                    seen: account.revision,
                    data: { account: account.id, role: grant.role },
                    label: account.name,
                  })
                }
              >
                {people.takeBack}
                <span className="visually-hidden"> {what}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Judged by this browser's clock, only to say it: the server decides by its own. */
function isOver(grant: Grant): boolean {
  return grant.role === 'part-editor' && grant.until < new Date().toISOString().slice(0, 10);
}
