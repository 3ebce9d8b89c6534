import type { Action, Target } from '@utveckling/domain/people/permissions';
import type { ProjectView } from '@utveckling/domain/project/project-schema';
import type { QuestionsView, QuestionView } from '@utveckling/domain/project/questions-schema';
import { projectTargetOf } from './may-write.ts';
import type { WrittenTo } from './small-form.tsx';

/** Where a question stands: what whoever answers it writes to, and whose it is. */
export type AskedOf = WrittenTo & {
  place: { project: string } | { group: string };
  target: Target;
  /** Where the question is seen. */
  href: (question: string) => string;
};

/** What the table of permissions calls answering a question and saying who has it. */
export const answering: Action = 'question.answer';

/** A question of a fruit, in its panel. */
export function askedOfProject(project: ProjectView): AskedOf {
  const { slug, name, revision, parties } = project;
  return {
    ...{ name, revision, parties },
    place: { project: slug },
    target: projectTargetOf(project),
    href: (question) => `/projekt/${slug}#${question}`,
  };
}

/** A question among all questions; undefined where it stands nowhere that can be written to. */
export function askedOfPlace(
  place: QuestionView['place'],
  { parties }: Pick<QuestionsView, 'parties'>,
): AskedOf | undefined {
  if (place === undefined) return undefined;
  const { project, theme, group, name, revision } = place;
  const to = { name, revision, parties, href: (question: string) => `/fragor#${question}` };
  if (project !== undefined) {
    const themes = theme === undefined ? {} : { themes: [theme] };
    return { ...to, place: { project }, target: { projects: [project], ...themes } };
  }
  return group === undefined ? undefined : { ...to, place: { group }, target: { group } };
}
