import { useState } from 'react';
import { FileField } from '../file/file-field.tsx';
import { DateField } from '../ui/date-field.tsx';
import { errorOf, type FieldError } from '../ui/field-error.ts';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useFormWords } from '../words/form.ts';
import type { Measure } from './group-indicators.ts';
import { ReportFigures } from './report-figures.tsx';
import styles from './report-more.module.css';
import { type ReportValues, sentFiles } from './report-values.ts';

/** What the parts of the form need of it. */
export type ReportFields = {
  values: ReportValues;
  errors: readonly FieldError[];
  set: <K extends keyof ReportValues>(field: K, value: ReportValues[K]) => void;
};

type ReportMoreProps = {
  form: ReportFields;
  measures: readonly Measure[];
  /** Told when files are on their way: saving now would leave them out. */
  onBusy: (isBusy: boolean) => void;
};

/** Fields that stand in the open part of the form. */
const inSight: readonly string[] = ['', 'text', 'status', 'condition', 'review', 'movedTo'];

/** What can be added to an update, folded until it is wanted, begun or wrong. */
export function ReportMore({ form, measures, onBusy }: ReportMoreProps) {
  const words = useFormWords();
  const [isOpen, setOpen] = useState(() => isBegun(form.values));
  const hasErrors = form.errors.some(({ field }) => !inSight.includes(field));
  const { values, set } = form;
  return (
    <details
      className={styles.more}
      open={isOpen || hasErrors}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles.summary}>{words.add}</summary>
      <ReportFigures form={form} measures={measures} />
      <fieldset className={styles.part}>
        <legend className={styles.title}>{words.next}</legend>
        <TextArea
          name="nextText"
          label={words.nextWhat}
          error={errorOf(form.errors, 'nextText')}
          value={values.nextText}
          onChange={(text) => set('nextText', text)}
          most={4000}
        />
        <DateField
          name="nextDue"
          label={words.nextDue}
          optional
          error={errorOf(form.errors, 'nextDue')}
          value={values.nextDue}
          onChange={(day) => set('nextDue', day)}
        />
      </fieldset>
      <fieldset className={styles.part}>
        <legend className={styles.title}>{words.link}</legend>
        <TextField
          name="linkUrl"
          label={words.linkUrl}
          help={words.linkUrlHelp}
          type="url"
          inputMode="url"
          error={errorOf(form.errors, 'linkUrl')}
          value={values.linkUrl}
          onChange={(url) => set('linkUrl', url)}
        />
        <TextField
          name="linkTitle"
          label={words.linkTitle}
          optional
          error={errorOf(form.errors, 'linkTitle')}
          value={values.linkTitle}
          onChange={(title) => set('linkTitle', title)}
        />
      </fieldset>
      <div className={styles.part}>
        <FileField
          name="files"
          label={words.files}
          error={errorOf(form.errors, 'files')}
          value={sentFiles(values)}
          onChange={(files) =>
            set('files', Object.fromEntries(files.map((file) => [file.id, JSON.stringify(file)])))
          }
          onBusy={onBusy}
        />
      </div>
    </details>
  );
}

function isBegun(values: ReportValues): boolean {
  const { figures, figureLabel, figureValue, nextText, nextDue, linkUrl, files } = values;
  const texts = [...Object.values(figures), figureLabel, figureValue, nextText, nextDue, linkUrl];
  return Object.keys(files).length > 0 || texts.some((text) => text !== '');
}
