import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useApi } from '../app/use-api.ts';
import { ChangeForm } from '../change/change-form.tsx';
import { pictureQuery } from '../change/picture-query.ts';
import { useChangeWords } from '../words/change.ts';
import { useWords } from '../words/words.ts';
import { isProjectChange, type ProjectChange } from './project-changes.ts';
import { ProjectFormPage } from './project-form-page.tsx';
import type { ProjectAsked } from './project-plan.ts';
import { projectPlans } from './project-plans.ts';
import { useBackToFruit } from './use-back-to-fruit.ts';

/** `/projekt/{slug}/andra/{vad}`: one of the forms that change a fruit. */
export function ChangePage() {
  const words = useChangeWords();
  const { slug = '', vad = '' } = useParams({ strict: false });
  if (!isProjectChange(vad)) return null;
  return (
    <ProjectFormPage slug={slug} title={words.fruitForms[vad].title} may={projectPlans[vad].may}>
      {(project, writer) => (
        <OneChange key={`${writer.account} ${slug} ${vad}`} {...{ project, writer }} change={vad} />
      )}
    </ProjectFormPage>
  );
}

type OneChangeProps = Pick<ProjectAsked, 'project' | 'writer'> & { change: ProjectChange };

function OneChange({ project, writer, change }: OneChangeProps) {
  const words = useChangeWords();
  const say = useWords();
  const picture = useQuery(pictureQuery(useApi())).data;
  const back = useBackToFruit(project.slug);
  if (picture === undefined) return <p role="status">{words.loading}</p>;
  const plan = projectPlans[change].plan({ project, picture, writer, words, say });
  const { slug, name, parties } = project;
  return (
    <>
      <p>{plan.sentence}</p>
      <ChangeForm
        plan={plan}
        place={{ account: writer.account, form: `andra-${change}`, target: slug }}
        label={name}
        href={`/projekt/${slug}/andra/${change}`}
        parties={parties}
        onSaved={back}
      />
    </>
  );
}
