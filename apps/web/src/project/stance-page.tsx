import { useParams } from '@tanstack/react-router';
import { useFormWords } from '../words/form.ts';
import { partiesOfWriter } from './may-write.ts';
import { ProjectFormPage } from './project-form-page.tsx';
import { StanceForm } from './stance-form.tsx';

/** `/projekt/{slug}/hallning`: where a party stands. */
export function StancePage() {
  const words = useFormWords();
  const { slug = '' } = useParams({ strict: false });
  return (
    <ProjectFormPage
      slug={slug}
      title={words.stance}
      may={(writer, project) => partiesOfWriter(writer, project).length > 0}
    >
      {(project, writer) => (
        <StanceForm key={`${writer.account} ${project.slug}`} project={project} writer={writer} />
      )}
    </ProjectFormPage>
  );
}
