import type { RegistersView } from '@utveckling/domain/people/registers-schema';
import { setGroupSchema } from '@utveckling/domain/people/set-group';
import { CheckListField } from '../ui/check-list-field.tsx';
import { errorOf } from '../ui/field-error.ts';
import { useAdminWords } from '../words/admin.ts';
import { useCommandForm } from '../write/use-command-form.ts';
import { newThing } from './admin-parts.ts';
import { NamesFields } from './names-fields.tsx';
import { namesOf } from './names-of.ts';
import { RegisterForm } from './register-form.tsx';

type GroupFormProps = {
  by: string;
  group: RegistersView['groups'][number] | undefined;
  registers: RegistersView;
};

/** A group: its names and the parties that sit in it. */
export function GroupForm({ by, group, registers }: GroupFormProps) {
  const { admin, people, registers: words } = useAdminWords();
  const label = group?.name ?? words.newGroup;
  const form = useCommandForm({
    command: 'group.set',
    place: { account: by, form: 'group.set', target: group?.id ?? '' },
    seen: group?.revision ?? 0,
    initial: groupValues(group),
    schema: setGroupSchema,
    toData: ({ aliases, ...values }) => ({
      ...values,
      aliases: namesOf(aliases),
      ...(group === undefined ? {} : { group: group.id }),
    }),
    label,
    href: `/installningar/grupper/${group?.id ?? newThing}`,
  });
  const { values, set, errors } = form;
  return (
    <RegisterForm form={form} label={label} fields={{ name: words.name, aliases: admin.names }}>
      <NamesFields values={values} errors={errors} set={set} />
      <CheckListField
        name="parties"
        label={words.groupParties}
        error={errorOf(errors, 'parties')}
        value={values.parties}
        items={registers.parties.list.map(({ id, name }) => ({ value: id, words: name, lang: 'sv' }))}
        onChange={(parties) => set('parties', parties)}
        filter={people.filter}
        chosen={people.chosen}
      />
    </RegisterForm>
  );
}

type GroupValues = { name: string; aliases: string; parties: readonly string[] };

function groupValues(group: GroupFormProps['group']): GroupValues {
  return {
    name: group?.name ?? '',
    aliases: group?.aliases.join('\n') ?? '',
    parties: group?.parties ?? [],
  };
}
