import type { OrganisationView, RegistersView } from '@utveckling/domain/people/registers-schema';
import { setOrganisationSchema } from '@utveckling/domain/people/set-organisation';
import { ChoiceField } from '../ui/choice-field.tsx';
import { errorOf } from '../ui/field-error.ts';
import { useAdminWords } from '../words/admin.ts';
import { useCommandForm } from '../write/use-command-form.ts';
import { newThing } from './admin-parts.ts';
import { NamesFields } from './names-fields.tsx';
import { namesOf } from './names-of.ts';
import { RegisterForm } from './register-form.tsx';

type OrganisationFormProps = {
  by: string;
  organisation: OrganisationView | undefined;
  registers: RegistersView;
};

/** An organisation: its names and the party it belongs to. */
export function OrganisationForm({ by, organisation, registers }: OrganisationFormProps) {
  const { admin, registers: words } = useAdminWords();
  const label = organisation?.name ?? words.newOrganisation;
  const form = useCommandForm({
    command: 'organisation.set',
    place: { account: by, form: 'organisation.set', target: organisation?.id ?? '' },
    seen: organisation?.revision ?? 0,
    initial: {
      name: organisation?.name ?? '',
      aliases: organisation?.aliases.join('\n') ?? '',
      party: organisation?.party ?? '-',
    },
    schema: setOrganisationSchema,
    toData: ({ name, aliases, party }) => ({
      name,
      aliases: namesOf(aliases),
      ...(party === '-' ? {} : { party }),
      ...(organisation === undefined ? {} : { organisation: organisation.id }),
    }),
    label,
    href: `/installningar/organisationer/${organisation?.id ?? newThing}`,
  });
  const { values, set, errors } = form;
  return (
    <RegisterForm form={form} label={label} fields={{ name: words.name, aliases: admin.names }}>
      <NamesFields values={values} errors={errors} set={set} />
      <ChoiceField
        name="party"
        label={words.party}
        error={errorOf(errors, 'party')}
        value={values.party}
        choices={[
          ...registers.parties.list.map(({ id, name }) => ({ value: id, words: name, lang: 'sv' as const })),
          { value: '-', words: words.noParty },
        ]}
        onChange={(party) => set('party', party)}
      />
    </RegisterForm>
  );
}
