import type { RegistersView } from '@utveckling/domain/people/registers-schema';
import { changeSettingSchema } from '@utveckling/domain/setting/change-setting';
import { CheckField } from '../ui/check-field.tsx';
import { errorOf } from '../ui/field-error.ts';
import { TextField } from '../ui/text-field.tsx';
import { useAdminWords } from '../words/admin.ts';
import { useCommandForm } from '../write/use-command-form.ts';
import { RegisterForm } from './register-form.tsx';
import { settingIn } from './setting-in.ts';

/** Who the mail says it is from, and whether mail about changes is sent. */
export function MailForm({ by, registers }: { by: string; registers: RegistersView }) {
  const { admin, settings } = useAdminWords();
  const held = settingIn(registers, 'mail');
  const form = useCommandForm({
    command: 'setting.change',
    place: { account: by, form: 'setting.change', target: 'mail' },
    seen: held?.revision ?? 0,
    initial: {
      senderName: held?.setting.senderName ?? '',
      tellFollowers: held?.setting.tellFollowers ?? true,
    },
    schema: changeSettingSchema,
    toData: (values) => ({ setting: { name: 'mail', ...values, senderName: values.senderName.trim() } }),
    fieldOf: (path) => path[1] ?? '',
    label: admin.parts['e-post'][0],
    href: '/installningar/e-post',
  });
  const { values, set, errors } = form;
  return (
    <RegisterForm form={form} label={admin.parts['e-post'][0]} fields={{ senderName: settings.senderName }}>
      <TextField
        name="senderName"
        label={settings.senderName}
        help={settings.senderNameHelp}
        error={errorOf(errors, 'senderName')}
        value={values.senderName}
        onChange={(senderName) => set('senderName', senderName)}
        lang="sv"
      />
      <CheckField
        name="tellFollowers"
        label={settings.tellFollowers}
        help={settings.tellFollowersHelp}
        checked={values.tellFollowers}
        onChange={(tellFollowers) => set('tellFollowers', tellFollowers)}
      />
    </RegisterForm>
  );
}
