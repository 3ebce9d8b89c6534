import { useParams, useSearch } from '@tanstack/react-router';
import { may } from '@utveckling/domain/people/permissions';
import type { ProjectView } from '@utveckling/domain/project/project-schema';
import { Notice } from '../ui/notice.tsx';
import { useFormWords } from '../words/form.ts';
import { CorrectForm } from './correct-form.tsx';
import { groupStatements } from './group-statements.ts';
import { projectTargetOf } from './may-write.ts';
import { ProjectFormPage } from './project-form-page.tsx';

/** `/projekt/{slug}/ratta?citat={entry}`: puts an entry right. */
export function CorrectPage() {
  const words = useFormWords();
  const { slug = '' } = useParams({ strict: false });
  const { citat = '' } = useSearch({ from: '__root__' });
  return (
    <ProjectFormPage
      slug={slug}
      title={words.correctTitle}
      may={(writer, project) => may(writer, 'project.correct', targetOf(project, citat))}
    >
      {(project, writer) => {
        const entries = correctable(project, citat);
        return entries.length === 0 ? (
          <Notice kind="warm">
            <p>{words.correctGone}</p>
          </Notice>
        ) : (
          <CorrectForm
            key={`${writer.account} ${citat}`}
            project={project}
            writer={writer}
            entries={entries}
            asked={citat}
          />
        );
      }}
    </ProjectFormPage>
  );
}

function targetOf(project: ProjectView, id: string) {
  const entry = project.history.find((one) => one.id === id);
  const isOfMore = entry !== undefined && entry.projects.length > 1;
  return isOfMore ? { projects: entry.projects } : projectTargetOf(project);
}

/** The entries that stand together with the one that was asked for and can be corrected. */
function correctable(project: ProjectView, id: string) {
  const statements = groupStatements(project.history).flatMap(({ statements: ofDay }) => ofDay);
  const asked = statements.find(({ entries }) => entries.some((entry) => entry.id === id));
  return (asked?.entries ?? []).filter(({ correctedBy }) => correctedBy === undefined);
}
