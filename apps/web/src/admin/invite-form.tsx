import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { RegistersView } from '@utveckling/domain/people/registers-schema';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { errorOf, type FieldError } from '../ui/field-error.ts';
import { Form } from '../ui/form.tsx';
import { TextField } from '../ui/text-field.tsx';
import { type AdminWords, useAdminWords } from '../words/admin.ts';
import { accountErrors } from './account-errors.ts';
import { AdminHead } from './admin-page.tsx';
import { accountsQuery } from './admin-queries.ts';
import { adminSend } from './admin-send.ts';
import { CommandError } from './command-error.tsx';
import { GrantFields } from './grant-fields.tsx';
import { type GrantValues, grantOf, grantValues } from './grant-values.ts';
import { PartLink } from './part-link.tsx';

type InviteFormProps = { registers: RegistersView; mail: boolean; onInvited: (name: string) => void };

/** A new account: who it is, and the first role. */
export function InviteForm({ registers, mail, onInvited }: InviteFormProps) {
  const { people } = useAdminWords();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [values, setValues] = useState({ name: '', email: '', ...grantValues() });
  const [isSent, setSent] = useState(false);
  const { name, email } = values;
  const invite = useMutation({
    mutationFn: () => adminSend('POST', 'accounts', { name, email, grant: grantOf(values) }),
    async onSuccess() {
      onInvited(name.trim());
      await navigate({ to: '/installningar/$del/{-$id}', params: { del: 'personer', id: undefined } });
      await queryClient.invalidateQueries({ queryKey: accountsQuery.queryKey });
    },
  });
  const wrong = [...accountErrors(values, people), ...grantErrors(values, people)];
  const errors = isSent ? wrong : [];
  const submit = () => {
    setSent(true);
    if (wrong.length === 0 && !invite.isPending) invite.mutate();
  };
  return (
    <>
      <AdminHead
        title={people.inviteTitle}
        intro={mail ? people.inviteText : people.inviteNoMail}
        up={<PartLink part="personer" />}
      />
      <Form label={people.inviteTitle} errors={errors} onSubmit={submit}>
        <TextField
          name="name"
          label={people.name}
          help={people.nameHelp}
          error={errorOf(errors, 'name')}
          value={name}
          onChange={(value) => setValues((now) => ({ ...now, name: value }))}
        />
        <TextField
          name="email"
          type="email"
          label={people.email}
          help={people.emailHelp}
          error={errorOf(errors, 'email')}
          value={email}
          onChange={(value) => setValues((now) => ({ ...now, email: value }))}
          spellCheck={false}
        />
        <GrantFields
          mayBeNone
          values={values}
          set={(field, value) => setValues((now) => ({ ...now, [field]: value }))}
          errors={errors}
          registers={registers}
        />
        <CommandError error={invite.error} />
        <Button kind="primary" type="submit" busy={invite.isPending}>
          {people.inviteNow}
        </Button>
      </Form>
    </>
  );
}

/** What a chosen role still needs. */
function grantErrors(values: GrantValues, people: AdminWords['people']): FieldError[] {
  const { role, party, projects, until } = values;
  if (role === 'member' && party === '') return [{ field: 'party', message: people.partyMissing }];
  if (role === 'lead' && projects.length === 0)
    return [{ field: 'projects', message: people.projectsMissing }];
  if (role === 'part-editor' && until === '') return [{ field: 'until', message: people.untilMissing }];
  return [];
}
