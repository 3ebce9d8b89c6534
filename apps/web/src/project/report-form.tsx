import { Link } from '@tanstack/react-router';
import { entriesOf, projectAt } from '@utveckling/domain/project/project-at';
import type { ProjectView } from '@utveckling/domain/project/project-schema';
import { reportSchema } from '@utveckling/domain/project/report';
import { statuses } from '@utveckling/domain/project/status';
import { useRef, useState } from 'react';
import { DateField } from '../ui/date-field.tsx';
import { errorOf } from '../ui/field-error.ts';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useFormWords } from '../words/form.ts';
import { useCommandForm } from '../write/use-command-form.ts';
import { groupIndicators } from './group-indicators.ts';
import { partiesOfWriter } from './may-write.ts';
import { ProjectForm } from './project-form.tsx';
import { ReportMore } from './report-more.tsx';
import { emptyReport, reportField, reportOf } from './report-values.ts';
import { StatusChoice } from './status-choice.tsx';
import { useBackToFruit } from './use-back-to-fruit.ts';
import type { Writer } from './writer.ts';

/** What has happened, how it goes now, and what else belongs to it: one screen, one save. */
export function ReportForm({ project, writer }: { project: ProjectView; writer: Writer }) {
  const words = useFormWords();
  const { slug, name, status, revision, parties } = project;
  const measures = groupIndicators(entriesOf(projectAt(project).standing, 'indicator'));
  const [isSendingFiles, setSendingFiles] = useState(false);
  const figureFields = useRef<string[]>([]);
  const form = useCommandForm({
    command: 'project.report',
    place: { account: writer.account, form: 'report', target: slug },
    seen: revision,
    initial: emptyReport,
    schema: reportSchema,
    toData(values) {
      const report = reportOf(values, { slug, status, measures });
      figureFields.current = report.figureFields;
      return report.data;
    },
    fieldOf: (path) => reportField(path, figureFields.current),
    label: name,
    href: `/projekt/${slug}/uppdatera`,
    onSaved: useBackToFruit(slug),
  });
  const { values, set } = form;
  const chosen = statuses.find((one) => one === values.status) ?? status ?? undefined;
  return (
    <ProjectForm
      form={form}
      label={words.report}
      parties={parties}
      mine={[
        { label: words.what, text: values.text },
        { label: words.condition, text: values.condition },
        { label: words.next, text: values.nextText },
      ]}
      text="text"
      waitsFor={isSendingFiles ? words.filesOnTheWay : undefined}
    >
      <TextArea
        name="text"
        label={words.what}
        help={words.whatHelp}
        error={errorOf(form.errors, 'text')}
        value={values.text}
        onChange={(text) => set('text', text)}
        most={4000}
      />
      <StatusChoice
        project={project}
        value={chosen}
        onChange={(one) => set('status', one)}
        label={words.status}
        help={words.statusHelp}
        wayOut={
          partiesOfWriter(writer, project).length === 0 ? null : (
            <Link to="/projekt/$slug/hallning" params={{ slug }}>
              {words.stance}
            </Link>
          )
        }
      />
      {chosen === 'paused' ? (
        <>
          <TextArea
            name="condition"
            label={words.condition}
            optional
            error={errorOf(form.errors, 'condition')}
            value={values.condition}
            onChange={(condition) => set('condition', condition)}
            most={4000}
          />
          <DateField
            name="review"
            label={words.reviewPause}
            optional
            error={errorOf(form.errors, 'review')}
            value={values.review}
            onChange={(review) => set('review', review)}
          />
        </>
      ) : null}
      {chosen === 'closed' ? (
        <TextField
          name="movedTo"
          label={words.movedTo}
          help={words.movedToHelp}
          optional
          error={errorOf(form.errors, 'movedTo')}
          value={values.movedTo}
          onChange={(movedTo) => set('movedTo', movedTo)}
        />
      ) : null}
      <ReportMore form={form} measures={measures} onBusy={setSendingFiles} />
    </ProjectForm>
  );
}
