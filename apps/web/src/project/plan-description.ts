import { descriptionsOf } from '@utveckling/domain/project/descriptions-of';
import type { descriptionAspects } from '@utveckling/domain/project/event';
import { textIn } from '../change/change-plan.ts';
import { mayWrite } from './may-write.ts';
import type { ProjectChange } from './project-changes.ts';
import { type ProjectPlan, planHead, wordsField } from './project-plan.ts';

type Aspect = (typeof descriptionAspects)[number];

/** The form for one aspect of what a fruit is. It begins with the words that hold now. */
export function planDescription(change: ProjectChange, aspect: Aspect): ProjectPlan {
  return {
    group: 'about',
    may: (writer, project) => mayWrite(writer, 'project.describe', project),
    plan: (asked) => ({
      ...planHead(asked, change),
      command: 'project.describe',
      initial: {
        text: descriptionsOf(asked.project.history, aspect)
          .map(({ text }) => text)
          .join('\n\n'),
      },
      fields: () => [wordsField(asked, change)],
      toData: (values) => ({ project: asked.project.slug, aspect, text: textIn(values, 'text') }),
    }),
  };
}
