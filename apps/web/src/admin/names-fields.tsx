import { errorOf, type FieldError } from '../ui/field-error.ts';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useAdminWords } from '../words/admin.ts';

type NamesFieldsProps = {
  values: { name: string; aliases: string };
  errors: readonly FieldError[];
  set: (field: 'name' | 'aliases', value: string) => void;
};

/** What something in a register is called, and its other names, one a line. */
export function NamesFields({ values, errors, set }: NamesFieldsProps) {
  const { admin, registers: words } = useAdminWords();
  return (
    <>
      <TextField
        name="name"
        label={words.name}
        error={errorOf(errors, 'name')}
        value={values.name}
        onChange={(name) => set('name', name)}
        lang="sv"
      />
      <TextArea
        name="aliases"
        label={admin.names}
        help={admin.namesHelp}
        optional
        error={errorOf(errors, 'aliases')}
        value={values.aliases}
        onChange={(aliases) => set('aliases', aliases)}
        lang="sv"
      />
    </>
  );
}
