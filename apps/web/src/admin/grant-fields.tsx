import type { RegistersView } from '@utveckling/domain/people/registers-schema';
import { roles } from '@utveckling/domain/people/role';
import { CheckField } from '../ui/check-field.tsx';
import { CheckListField } from '../ui/check-list-field.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { DateField } from '../ui/date-field.tsx';
import { errorOf, type FieldError } from '../ui/field-error.ts';
import { useAdminWords } from '../words/admin.ts';
import type { GrantValues } from './grant-values.ts';

type GrantFieldsProps = {
  values: GrantValues;
  set: <F extends keyof GrantValues>(field: F, value: GrantValues[F]) => void;
  errors: readonly FieldError[];
  registers: RegistersView;
  /** Whether no role at all can be chosen. */
  mayBeNone?: boolean;
};

/** Which role, and what it reaches: the party, the fruits, the part of the picture with its last day. */
export function GrantFields({ values, set, errors, registers, mayBeNone = false }: GrantFieldsProps) {
  const { people } = useAdminWords();
  const { role } = values;
  const none = { value: '-', words: people.noRole, help: people.noRoleHelp };
  const projects = registers.projects.map(({ id, name }) => ({
    value: id,
    words: name,
    lang: 'sv' as const,
  }));
  const list = { filter: people.filter, chosen: people.chosen };
  return (
    <>
      <ChoiceField
        name="role"
        label={people.role}
        error={errorOf(errors, 'role')}
        value={role === '' && mayBeNone ? '-' : role}
        choices={[
          ...(mayBeNone ? [none] : []),
          ...roles.map((one) => ({ value: one, words: people.roleNames[one], help: people.roleHelp[one] })),
        ]}
        onChange={(chosen) => set('role', chosen === '-' ? '' : chosen)}
      />
      {role === 'member' ? (
        <ChoiceField
          name="party"
          label={people.partyOf}
          error={errorOf(errors, 'party')}
          value={values.party}
          choices={registers.parties.list.map(({ id, name }) => ({ value: id, words: name, lang: 'sv' }))}
          onChange={(party) => set('party', party)}
        />
      ) : null}
      {role === 'part-editor' ? (
        <CheckListField
          name="themes"
          label={people.themesOf}
          error={errorOf(errors, 'themes')}
          value={values.themes}
          items={registers.themes.map(({ id, name }) => ({ value: id, words: name, lang: 'sv' }))}
          onChange={(themes) => set('themes', themes)}
          {...list}
        />
      ) : null}
      {role === 'lead' || role === 'part-editor' ? (
        <CheckListField
          name="projects"
          label={people.projectsOf}
          error={errorOf(errors, 'projects')}
          value={values.projects}
          items={projects}
          onChange={(chosen) => set('projects', chosen)}
          {...list}
        />
      ) : null}
      {role === 'part-editor' ? (
        <>
          <CheckField
            name="outside"
            label={people.outside}
            help={people.outsideHelp}
            checked={values.outside}
            onChange={(outside) => set('outside', outside)}
          />
          <DateField
            name="until"
            label={people.until}
            error={errorOf(errors, 'until')}
            value={values.until}
            onChange={(until) => set('until', until)}
          />
        </>
      ) : null}
    </>
  );
}
