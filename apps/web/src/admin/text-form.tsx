import type { RegistersView } from '@utveckling/domain/people/registers-schema';
import { changeSettingSchema } from '@utveckling/domain/setting/change-setting';
import { errorOf } from '../ui/field-error.ts';
import { PlainProse } from '../ui/plain-prose.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useAdminWords } from '../words/admin.ts';
import { useCommandForm } from '../write/use-command-form.ts';
import styles from './admin-page.module.css';
import { RegisterForm } from './register-form.tsx';
import { settingIn } from './setting-in.ts';

type TextFormProps = {
  by: string;
  name: 'about-text' | 'accessibility-text';
  title: string;
  registers: RegistersView;
};

const most = 20_000;

/** One of the installation's own texts in both languages, with how it will read. */
export function TextForm({ by, name, title, registers }: TextFormProps) {
  const { settings } = useAdminWords();
  const held = settingIn(registers, name);
  const form = useCommandForm({
    command: 'setting.change',
    place: { account: by, form: 'setting.change', target: name },
    seen: held?.revision ?? 0,
    initial: { sv: held?.setting.sv ?? '', en: held?.setting.en ?? '' },
    schema: changeSettingSchema,
    toData: ({ sv, en }) => ({ setting: { name, sv: sv.trim(), en: en.trim() } }),
    fieldOf: (path) => path[1] ?? '',
    label: title,
    href: '/installningar/texter',
  });
  const { values, set, errors } = form;
  const fields = { sv: settings.inSwedish, en: settings.inEnglish };
  return (
    <RegisterForm form={form} label={title} fields={fields}>
      <TextArea
        name="sv"
        label={fields.sv}
        error={errorOf(errors, 'sv')}
        value={values.sv}
        onChange={(sv) => set('sv', sv)}
        most={most}
        lang="sv"
      />
      <TextArea
        name="en"
        label={fields.en}
        help={settings.inEnglishHelp}
        optional
        error={errorOf(errors, 'en')}
        value={values.en}
        onChange={(en) => set('en', en)}
        most={most}
      />
      <section aria-label={`${settings.textPreview}: ${title}`} className={styles.prosePreview}>
        <h3>{settings.textPreview}</h3>
        {values.sv.trim() === '' ? (
          <p>{settings.nothingYet}</p>
        ) : (
          <div className={styles.prose}>
            <PlainProse text={values.sv} heading="h3" lang="sv" />
          </div>
        )}
      </section>
    </RegisterForm>
  );
}
