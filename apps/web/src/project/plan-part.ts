import { statuses } from '@utveckling/domain/project/status';
import { given, textIn } from '../change/change-plan.ts';
import { mayWrite } from './may-write.ts';
import { partsOf } from './parts-of.ts';
import { type ProjectPlan, planHead, wordsField } from './project-plan.ts';

/** The form for a part of a fruit and how it goes. */
export const planPart: ProjectPlan = {
  group: 'people',
  may: (writer, project) => mayWrite(writer, 'project.describe', project),
  plan(asked) {
    const { words, say, project } = asked;
    const known = partsOf(project.history).map(({ claim }) => claim.name);
    return {
      ...planHead(asked, 'del'),
      command: 'project.set-part',
      initial: { part: '', name: '', status: '', text: '' },
      fields: (values) => [
        ...(known.length === 0
          ? []
          : [
              {
                kind: 'pick' as const,
                name: 'part',
                label: words.part,
                none: words.newPart,
                options: known.map((name) => ({ value: name, words: name, lang: 'sv' as const })),
              },
            ]),
        ...(textIn(values, 'part') === ''
          ? [{ kind: 'line' as const, name: 'name', label: words.partName, help: words.partNameHelp }]
          : []),
        {
          kind: 'pick',
          name: 'status',
          label: words.status,
          none: words.noStatus,
          options: statuses.map((status) => ({ value: status, words: say.status[status].word })),
        },
        wordsField(asked, 'del'),
      ],
      toData: (values) => ({
        project: project.slug,
        name: textIn(values, 'part') || textIn(values, 'name'),
        ...given('status', textIn(values, 'status')),
        text: textIn(values, 'text'),
      }),
    };
  },
};
