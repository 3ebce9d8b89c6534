import { useQueryClient } from '@tanstack/react-query';
import { grantRoleSchema } from '@utveckling/domain/people/grant-role';
import type { RegistersView } from '@utveckling/domain/people/registers-schema';
import { useAdminWords } from '../words/admin.ts';
import { useCommandForm } from '../write/use-command-form.ts';
import { GrantFields } from './grant-fields.tsx';
import { grantOf, grantValues } from './grant-values.ts';
import { RegisterForm } from './register-form.tsx';

type GrantFormProps = {
  /** Who gives it. */
  by: string;
  account: { id: string; name: string; revision: number };
  registers: RegistersView;
};

/** Gives somebody a role, or another reach of one they have. */
export function GrantForm({ by, account, registers }: GrantFormProps) {
  const { people } = useAdminWords();
  const queryClient = useQueryClient();
  const form = useCommandForm({
    command: 'role.grant',
    place: { account: by, form: 'role.grant', target: account.id },
    seen: account.revision,
    initial: grantValues(),
    schema: grantRoleSchema,
    toData: (values) => ({ account: account.id, grant: grantOf(values) ?? {} }),
    // Every part of a role is a field of its own.
    fieldOf: ([, field]) => field ?? 'role',
    label: account.name,
    href: `/installningar/personer/${account.id}`,
    onSaved: () => void queryClient.invalidateQueries({ queryKey: ['me'] }),
  });
  return (
    <RegisterForm form={form} label={people.giveTitle} fields={{ role: people.role }} save={people.give}>
      <GrantFields values={form.values} set={form.set} errors={form.errors} registers={registers} />
    </RegisterForm>
  );
}
