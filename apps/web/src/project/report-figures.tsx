import { ChoiceField } from '../ui/choice-field.tsx';
import { errorOf } from '../ui/field-error.ts';
import { TextField } from '../ui/text-field.tsx';
import { useFormWords } from '../words/form.ts';
import { useWords } from '../words/words.ts';
import type { Measure } from './group-indicators.ts';
import styles from './report-more.module.css';
import type { ReportFields } from './report-more.tsx';
import { figureField } from './report-values.ts';

/** What a new figure can be; a span, a need and an offer have their own places. */
const roles = ['result', 'target', 'forecast'] as const;

type ReportFiguresProps = { form: ReportFields; measures: readonly Measure[] };

/** The measures there are, each with a field for its new value, and then one that is new. */
export function ReportFigures({ form, measures }: ReportFiguresProps) {
  const words = useFormWords();
  const { project } = useWords();
  const { values, set } = form;
  return (
    <>
      {measures.length === 0 ? null : (
        <fieldset className={styles.part}>
          <legend className={styles.title}>{words.figures}</legend>
          <p>{words.figuresHelp}</p>
          {measures.map(({ measure, label, observations }) => (
            <TextField
              key={measure}
              name={figureField(measure)}
              label={withUnit(label, observations.at(-1)?.claim.unit)}
              inputMode="decimal"
              optional
              error={errorOf(form.errors, figureField(measure))}
              value={values.figures[measure] ?? ''}
              onChange={(written) => set('figures', { ...values.figures, [measure]: written })}
            />
          ))}
        </fieldset>
      )}
      <fieldset className={styles.part}>
        <legend className={styles.title}>{words.newFigure}</legend>
        <TextField
          name="figureLabel"
          label={words.figureLabel}
          help={words.figureLabelHelp}
          error={errorOf(form.errors, 'figureLabel')}
          value={values.figureLabel}
          onChange={(label) => set('figureLabel', label)}
        />
        <div className={styles.pair}>
          <TextField
            name="figureValue"
            label={words.figureValue}
            inputMode="decimal"
            error={errorOf(form.errors, 'figureValue')}
            value={values.figureValue}
            onChange={(value) => set('figureValue', value)}
          />
          <TextField
            name="figureUnit"
            label={words.figureUnit}
            optional
            error={errorOf(form.errors, 'figureUnit')}
            value={values.figureUnit}
            onChange={(unit) => set('figureUnit', unit)}
          />
        </div>
        {values.figureLabel === '' ? null : (
          <ChoiceField
            name="figureRole"
            label={words.figureRole}
            value={roles.find((role) => role === values.figureRole) ?? ''}
            choices={roles.map((role) => ({ value: role, words: project.role[role] }))}
            onChange={(role) => set('figureRole', role)}
          />
        )}
      </fieldset>
    </>
  );
}

function withUnit(label: string, unit: string | undefined): string {
  return unit === undefined || unit === '' ? label : `${label} (${unit})`;
}
