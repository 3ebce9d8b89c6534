import { listIn, textIn } from '../change/change-plan.ts';
import type { FormValues } from '../write/form-values.ts';
import { mayWrite } from './may-write.ts';
import { type ProjectPlan, planHead, wordsField } from './project-plan.ts';

/** The form that says who holds a fruit together, or that somebody is wanted. */
export const planCoordinators: ProjectPlan = {
  group: 'people',
  may: (writer, project) => mayWrite(writer, 'project.describe', project),
  plan(asked) {
    const { words, picture, project } = asked;
    const organisations = picture.organisations.map(({ id, name }) => ({
      value: id,
      words: name,
      lang: 'sv' as const,
    }));
    return {
      ...planHead(asked, 'samordnare'),
      command: 'project.set-coordinators',
      initial: { wanted: '', names: '', organisations: [], text: '' },
      fields: (values) => [
        {
          kind: 'choice',
          name: 'wanted',
          label: words.wanted,
          options: [
            { value: 'no', words: words.someone },
            { value: 'yes', words: words.nobody },
          ],
        },
        ...(isWanted(values)
          ? []
          : [{ kind: 'names' as const, name: 'names', label: words.names, help: words.namesHelp }]),
        {
          kind: 'ticks',
          name: 'organisations',
          label: isWanted(values) ? words.organisationsWanted : words.organisations,
          options: organisations,
        },
        wordsField(asked, 'samordnare'),
      ],
      toData: (values) => ({
        project: project.slug,
        wanted: textIn(values, 'wanted') === '' ? undefined : isWanted(values),
        organisations: listIn(values, 'organisations'),
        text: textIn(values, 'text'),
        ...(isWanted(values) ? {} : { who: namesIn(textIn(values, 'names')) }),
      }),
      fieldOf: ([first = '']) => (first === 'who' ? 'names' : first),
    };
  },
};

function isWanted(values: FormValues): boolean {
  return textIn(values, 'wanted') === 'yes';
}

function namesIn(text: string): { name: string }[] {
  return text
    .split('\n')
    .map((name) => ({ name: name.trim() }))
    .filter(({ name }) => name !== '');
}
