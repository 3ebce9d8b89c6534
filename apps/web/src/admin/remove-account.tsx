import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Buttons } from '../ui/buttons.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useAdminWords } from '../words/admin.ts';
import { accountsQuery } from './admin-queries.ts';
import { adminSend } from './admin-send.ts';
import { CommandError } from './command-error.tsx';

/** Removes an account after saying all that goes with it and what stays. */
export function RemoveAccount({ account }: { account: { id: string; name: string } }) {
  const { people } = useAdminWords();
  const [isAsking, setAsking] = useState(false);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const remove = useMutation({
    mutationFn: () => adminSend('DELETE', `accounts/${account.id}`),
    async onSuccess() {
      setAsking(false);
      await navigate({ to: '/installningar/$del/{-$id}', params: { del: 'personer', id: undefined } });
      await queryClient.invalidateQueries({ queryKey: accountsQuery.queryKey });
    },
  });
  return (
    <>
      <Button kind="drop" onClick={() => setAsking(true)}>
        {people.remove}
      </Button>
      {isAsking ? (
        <Dialog title={people.removeTitle(account.name)} onClose={() => setAsking(false)}>
          <ul>
            {people.removeText.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <CommandError error={remove.error} />
          <Buttons>
            <Button onClick={() => setAsking(false)}>{people.keep}</Button>
            <Button kind="drop" busy={remove.isPending} onClick={() => remove.mutate()}>
              {people.removeNow}
            </Button>
          </Buttons>
        </Dialog>
      ) : null}
    </>
  );
}
