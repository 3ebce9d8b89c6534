import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '../sign-in/use-me.ts';
import { Notice } from '../ui/notice.tsx';
import { useAdminWords } from '../words/admin.ts';
import { AdminHead } from './admin-page.tsx';
import { newThing } from './admin-parts.ts';
import { accountsQuery, registersQuery } from './admin-queries.ts';
import { InviteForm } from './invite-form.tsx';
import { Loaded } from './loaded.tsx';
import { PeopleList } from './people-list.tsx';
import { PersonPage } from './person-page.tsx';

/** Everybody with an account; one of them with `id`, or the invitation of a new one. */
export function PeoplePart({ id }: { id: string | undefined }) {
  const { admin, people } = useAdminWords();
  const me = useMe();
  const accountsResult = useQuery(accountsQuery);
  const registersResult = useQuery(registersQuery);
  const [invited, setInvited] = useState<string>();
  return (
    <Loaded result={accountsResult}>
      {({ accounts, mail }) => (
        <Loaded result={registersResult}>
          {(registers) => {
            if (id === newThing)
              return <InviteForm registers={registers} mail={mail} onInvited={setInvited} />;
            const account = accounts.find((one) => one.id === id);
            if (account !== undefined && me?.signedIn === true) {
              return <PersonPage by={me.account} account={account} registers={registers} mail={mail} />;
            }
            return (
              <>
                <AdminHead title={admin.parts.personer[0]} intro={admin.parts.personer[1]} />
                <div role="status">
                  {invited === undefined ? null : (
                    <Notice>
                      <p>{mail ? people.invited(invited) : people.invitedNoMail(invited)}</p>
                    </Notice>
                  )}
                </div>
                {id === undefined ? null : (
                  <Notice kind="warm">
                    <p>{admin.unknown}</p>
                  </Notice>
                )}
                <PeopleList accounts={accounts} registers={registers} />
              </>
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
}
