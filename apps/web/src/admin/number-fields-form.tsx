import { changeSettingSchema } from '@utveckling/domain/setting/change-setting';
import { errorOf } from '../ui/field-error.ts';
import { TextField } from '../ui/text-field.tsx';
import { useCommandForm } from '../write/use-command-form.ts';
import { numberOf } from './number-of.ts';
import { RegisterForm } from './register-form.tsx';

type NumberFieldsFormProps = {
  by: string;
  name: 'silent-meetings' | 'retention';
  title: string;
  seen: number;
  /** The numbers as they hold now, and what each is called. */
  numbers: { readonly [field: string]: number };
  labels: { readonly [field: string]: string };
  help?: string;
};

/** A setting that is nothing but whole numbers. */
export function NumberFieldsForm({ by, name, title, seen, numbers, labels, help }: NumberFieldsFormProps) {
  const initial: { readonly [field: string]: string } = Object.fromEntries(
    Object.entries(numbers).map(([field, number]) => [field, String(number)]),
  );
  const form = useCommandForm({
    command: 'setting.change',
    place: { account: by, form: 'setting.change', target: name },
    seen,
    initial,
    schema: changeSettingSchema,
    toData: (values) => ({
      setting: {
        name,
        ...Object.fromEntries(Object.entries(values).map(([field, text]) => [field, numberOf(text)])),
      },
    }),
    fieldOf: (path) => path[1] ?? '',
    label: title,
    href: '/installningar/regler',
  });
  const { values, set, errors } = form;
  return (
    <RegisterForm form={form} label={title} fields={labels}>
      {Object.keys(numbers).map((field) => (
        <TextField
          key={field}
          name={field}
          label={labels[field] ?? field}
          help={help}
          error={errorOf(errors, field)}
          value={values[field] ?? ''}
          onChange={(value) => set(field, value)}
          inputMode="numeric"
        />
      ))}
    </RegisterForm>
  );
}
