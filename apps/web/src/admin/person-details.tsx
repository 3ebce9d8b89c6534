import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { errorOf } from '../ui/field-error.ts';
import { Form } from '../ui/form.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useAdminWords } from '../words/admin.ts';
import { accountErrors } from './account-errors.ts';
import { accountsQuery } from './admin-queries.ts';
import { adminSend } from './admin-send.ts';
import { CommandError } from './command-error.tsx';

/** Name and address of an account. They lie beside the log, so they are changed at once and leave no trace. */
export function PersonDetails({ account }: { account: { id: string; name: string; email: string } }) {
  const { people, admin } = useAdminWords();
  const queryClient = useQueryClient();
  const [name, setName] = useState(account.name);
  const [email, setEmail] = useState(account.email);
  const [isSent, setSent] = useState(false);
  const save = useMutation({
    mutationFn: () => adminSend('PATCH', `accounts/${account.id}`, { name, email }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: accountsQuery.queryKey }),
  });
  const errors = isSent ? accountErrors({ name, email }, people) : [];
  const submit = () => {
    setSent(true);
    if (accountErrors({ name, email }, people).length === 0) save.mutate();
  };
  return (
    <Form label={people.detailsTitle} errors={errors} onSubmit={submit}>
      <TextField
        name="name"
        label={people.name}
        help={people.nameHelp}
        error={errorOf(errors, 'name')}
        value={name}
        onChange={setName}
      />
      <TextField
        name="email"
        type="email"
        label={people.email}
        help={people.emailHelp}
        error={errorOf(errors, 'email')}
        value={email}
        onChange={setEmail}
        spellCheck={false}
      />
      <CommandError error={save.error} />
      <Button type="submit" busy={save.isPending}>
        {save.isPending ? admin.saving : admin.save}
      </Button>
      <p role="status">{save.isSuccess ? people.saved : null}</p>
    </Form>
  );
}
