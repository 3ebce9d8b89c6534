import { Link, useParams } from '@tanstack/react-router';
import { ChangeLinks } from '../change/change-links.tsx';
import { useChangeWords } from '../words/change.ts';
import { projectChanges } from './project-changes.ts';
import { ProjectFormPage } from './project-form-page.tsx';
import { projectPlans } from './project-plans.ts';

const groups = ['about', 'people', 'told', 'ties', 'place'] as const;

/** `/projekt/{slug}/andra`: everything one may change on a fruit, beside how it goes. */
export function ChangeListPage() {
  const words = useChangeWords();
  const { slug = '' } = useParams({ strict: false });
  return (
    <ProjectFormPage
      slug={slug}
      title={words.fruitTitle}
      may={(writer, project) => projectChanges.some((change) => projectPlans[change].may(writer, project))}
    >
      {(project, writer) => (
        <>
          <ChangeLinks
            groups={groups.map((group) => ({
              title: words.fruitGroups[group],
              links: projectChanges
                .filter((change) => projectPlans[change].group === group)
                .filter((change) => projectPlans[change].may(writer, project))
                .map((change) => ({
                  to: `/projekt/${slug}/andra/${change}`,
                  title: words.fruitForms[change].title,
                  sentence: words.fruitForms[change].sentence,
                })),
            }))}
          />
          <p>
            <Link to="/andringar" search={{ frukt: slug }}>
              {words.allChanges}
            </Link>
          </p>
        </>
      )}
    </ProjectFormPage>
  );
}
