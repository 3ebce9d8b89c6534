import { useParams } from '@tanstack/react-router';
import { useFormWords } from '../words/form.ts';
import { mayWrite } from './may-write.ts';
import { ProjectFormPage } from './project-form-page.tsx';
import { ReportForm } from './report-form.tsx';

/** `/projekt/{slug}/uppdatera`: "Uppdatera läget". */
export function ReportPage() {
  const words = useFormWords();
  const { slug = '' } = useParams({ strict: false });
  return (
    <ProjectFormPage
      slug={slug}
      title={words.report}
      may={(writer, project) => mayWrite(writer, 'project.report', project)}
    >
      {(project, writer) => (
        <ReportForm key={`${writer.account} ${project.slug}`} project={project} writer={writer} />
      )}
    </ProjectFormPage>
  );
}
