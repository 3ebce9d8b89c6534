import type { ProjectView } from '@utveckling/domain/project/project-schema';
import type { PictureView } from '@utveckling/domain/tree/picture-schema';
import type { ChangeField } from '../change/change-field.ts';
import type { ChangePlan } from '../change/change-plan.ts';
import type { ChangeWords } from '../words/change.ts';
import type { Words } from '../words/words.ts';
import type { ProjectChange } from './project-changes.ts';
import type { Writer } from './writer.ts';

/** What a form that changes a fruit is made of. */
export type ProjectAsked = {
  project: ProjectView;
  picture: PictureView;
  writer: Writer;
  words: ChangeWords;
  say: Words;
};

/** A form that changes a fruit: where it stands in the list, who may use it, and the form itself. */
export type ProjectPlan = {
  group: keyof ChangeWords['fruitGroups'];
  may: (writer: Writer, project: ProjectView) => boolean;
  plan: (asked: ProjectAsked) => ChangePlan;
};

/** What every form about a fruit says of itself. */
export function planHead({ project, words }: ProjectAsked, change: ProjectChange) {
  const { title, sentence } = words.fruitForms[change];
  return { title, sentence, seen: project.revision };
}

/** The field for the words that the history keeps. */
export function wordsField({ words }: ProjectAsked, change: ProjectChange): ChangeField {
  const { title, text = title, example } = words.fruitForms[change];
  return { kind: 'area', name: 'text', label: text, help: example };
}
