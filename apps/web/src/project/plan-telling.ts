import type { Telling } from '@utveckling/domain/project/tell-of-project';
import type { ChangeField } from '../change/change-field.ts';
import { given, textIn } from '../change/change-plan.ts';
import { mayWrite } from './may-write.ts';
import type { ProjectChange } from './project-changes.ts';
import { type ProjectAsked, type ProjectPlan, planHead, wordsField } from './project-plan.ts';

type TellingPlan = {
  kind: Telling['kind'];
  group: ProjectPlan['group'];
  /** What its kind asks beside the words. */
  more?: (words: ProjectAsked['words']) => readonly ChangeField[];
};

/** The form for one kind of statement about a fruit. */
export function planTelling(change: ProjectChange, { kind, group, more }: TellingPlan): ProjectPlan {
  return {
    group,
    may: (writer, project) => mayWrite(writer, 'project.report', project),
    plan(asked) {
      const fields = more?.(asked.words) ?? [];
      const names = fields.map(({ name }) => name);
      return {
        ...planHead(asked, change),
        command: 'project.tell',
        initial: Object.fromEntries(['text', ...names].map((name) => [name, ''])),
        fields: () => [...fields, wordsField(asked, change)],
        toData: (values) => ({
          project: asked.project.slug,
          kind,
          text: textIn(values, 'text'),
          ...Object.assign(
            {},
            ...fields.map(({ name, optional }) => property(name, textIn(values, name), optional)),
          ),
        }),
      };
    },
  };
}

/** What is left empty is left out only where it may be; else the rules say that it is missing. */
function property(
  name: string,
  value: string,
  optional: boolean | undefined,
): Record<string, string | undefined> {
  return optional === true ? given(name, value) : { [name]: value };
}
