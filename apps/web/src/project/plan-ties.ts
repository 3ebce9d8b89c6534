import { relationKinds } from '@utveckling/domain/project/event';
import { entriesOf } from '@utveckling/domain/project/project-at';
import type { ProjectView } from '@utveckling/domain/project/project-schema';
import type { ChangeField } from '../change/change-field.ts';
import { given, textIn } from '../change/change-plan.ts';
import { mayWrite } from './may-write.ts';
import { type ProjectAsked, type ProjectPlan, planHead, wordsField } from './project-plan.ts';

const may: ProjectPlan['may'] = (writer, project) => mayWrite(writer, 'project.relate', project);

/** The wish that two fruits hang nearer each other: the same that dragging one to the other says. */
export const planNear: ProjectPlan = {
  group: 'ties',
  may,
  plan: (asked) => ({
    ...planHead(asked, 'narmare'),
    command: 'project.relate',
    initial: { to: '', text: '' },
    fields: () => [otherFruit(asked), { ...wordsField(asked, 'narmare'), optional: true }],
    toData: (values) => ({
      project: asked.project.slug,
      relation: 'near',
      to: textIn(values, 'to'),
      ...given('text', textIn(values, 'text')),
    }),
  }),
};

export const planRelation: ProjectPlan = {
  group: 'ties',
  may,
  plan: (asked) => ({
    ...planHead(asked, 'samband'),
    command: 'project.relate',
    initial: { to: '', relation: '', text: '' },
    fields: () => [
      otherFruit(asked),
      {
        kind: 'choice',
        name: 'relation',
        label: asked.words.relation,
        options: relationKinds.flatMap((relation) =>
          relation === 'near' ? [] : [{ value: relation, words: asked.words.relations[relation] }],
        ),
      },
      wordsField(asked, 'samband'),
    ],
    toData: (values) => ({
      project: asked.project.slug,
      relation: textIn(values, 'relation'),
      to: textIn(values, 'to'),
      text: textIn(values, 'text'),
    }),
  }),
};

/** Takes back what was tied by hand; what minutes say is not offered. */
export const planUnrelation: ProjectPlan = {
  group: 'ties',
  may: (writer, project) => may(writer, project) && tiedByHand(project).length > 0,
  plan(asked) {
    const { project, say, words } = asked;
    return {
      ...planHead(asked, 'ta-tillbaka'),
      command: 'project.unrelate',
      initial: { entry: '', text: '' },
      fields: () => [
        {
          kind: 'choice',
          name: 'entry',
          label: words.withdraw,
          options: tiedByHand(project).map(({ id, claim }) => ({
            value: id,
            words: words.nearTo(
              project.names[claim.to] ?? claim.to,
              say.project.relation[claim.relation].forth,
            ),
          })),
        },
        wordsField(asked, 'ta-tillbaka'),
      ],
      toData: (values) => ({
        project: project.slug,
        entry: textIn(values, 'entry'),
        text: textIn(values, 'text'),
      }),
    };
  },
};

function tiedByHand({ history, slug }: ProjectView) {
  return entriesOf(history, 'relation').filter(
    ({ projects, written, correctedBy }) =>
      projects[0] === slug && written !== undefined && correctedBy === undefined,
  );
}

/** Every other fruit, by name. */
function otherFruit({ picture, project, words }: ProjectAsked): ChangeField {
  const others = picture.themes
    .flatMap(({ projects }) => projects)
    .filter(({ slug }) => slug !== project.slug)
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  return {
    kind: 'pick',
    name: 'to',
    label: words.which,
    none: words.choose,
    options: others.map(({ slug, name }) => ({ value: slug, words: name, lang: 'sv' })),
  };
}
