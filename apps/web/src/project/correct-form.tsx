import { correctSchema } from '@utveckling/domain/project/correct';
import type { EntryView } from '@utveckling/domain/project/entry-schema';
import type { ProjectView } from '@utveckling/domain/project/project-schema';
import { stances } from '@utveckling/domain/project/stance';
import { statuses } from '@utveckling/domain/project/status';
import { ChoiceField } from '../ui/choice-field.tsx';
import { errorOf } from '../ui/field-error.ts';
import { TextArea } from '../ui/text-area.tsx';
import { useFormWords } from '../words/form.ts';
import { useWords } from '../words/words.ts';
import { useCommandForm } from '../write/use-command-form.ts';
import styles from './correct-form.module.css';
import { kindWord } from './kind-word.ts';
import { ProjectForm } from './project-form.tsx';
import { StatusMark } from './status-mark.tsx';
import { useBackToFruit } from './use-back-to-fruit.ts';
import type { Writer } from './writer.ts';

type CorrectFormProps = {
  project: ProjectView;
  writer: Writer;
  /** What stands together and can be corrected; at least one. */
  entries: readonly EntryView[];
  /** The entry that was asked for. */
  asked: string;
};

/** The old words beside the field for the new ones; where an entry says how it goes or where a party stands, that too. */
export function CorrectForm({ project, writer, entries, asked }: CorrectFormProps) {
  const words = useFormWords();
  const said = useWords();
  const { slug, name, revision, parties } = project;
  const first = entries.find(({ id }) => id === asked) ?? entries[0];
  const form = useCommandForm({
    command: 'project.correct',
    place: { account: writer.account, form: 'correct', target: asked },
    seen: revision,
    initial: { entry: first?.id ?? asked, text: first?.text ?? '', status: '', stance: '' },
    schema: correctSchema,
    toData({ entry, text, status, stance }) {
      const claim = entries.find(({ id }) => id === entry)?.claim;
      return {
        project: slug,
        entry,
        text,
        ...(claim?.kind === 'status' && status !== '' ? { status } : {}),
        ...(claim?.kind === 'stance' && stance !== '' ? { stance } : {}),
      };
    },
    label: name,
    href: `/projekt/${slug}/ratta?citat=${encodeURIComponent(asked)}`,
    onSaved: useBackToFruit(slug),
  });
  const { values, set } = form;
  const chosen = entries.find(({ id }) => id === values.entry) ?? first;
  const claim = chosen?.claim;
  const choose = (id: string) => {
    const old = chosen?.text;
    set('entry', id);
    // Words that were not touched follow what is chosen.
    if (values.text === old) set('text', entries.find((entry) => entry.id === id)?.text ?? '');
  };
  return (
    <ProjectForm
      form={form}
      label={words.correctTitle}
      parties={parties}
      mine={[{ label: words.correctText, text: values.text }]}
      text="text"
    >
      {entries.length === 1 ? null : (
        <ChoiceField
          name="entry"
          label={words.correctWhich}
          error={errorOf(form.errors, 'entry')}
          value={values.entry}
          choices={entries.map((entry) => ({
            value: entry.id,
            words: kindWord(entry.claim, entry.projects, said),
            help: entry.source.quote,
          }))}
          onChange={choose}
        />
      )}
      <div className={styles.old}>
        <p className={styles.label}>{words.correctOld}</p>
        <p className={styles.words} lang="sv">
          {chosen?.text}
        </p>
      </div>
      <TextArea
        name="text"
        label={words.correctText}
        help={words.correctTextHelp}
        error={errorOf(form.errors, 'text')}
        value={values.text}
        onChange={(text) => set('text', text)}
        most={4000}
        lang="sv"
      />
      {claim?.kind === 'status' ? (
        <ChoiceField
          name="status"
          label={words.isWrongStatus}
          error={errorOf(form.errors, 'status')}
          value={values.status === '' ? claim.status : values.status}
          choices={statuses.map((one) => ({
            value: one,
            words: said.status[one].word,
            mark: <StatusMark status={one} className={styles.mark} />,
          }))}
          onChange={(status) => set('status', status)}
        />
      ) : null}
      {claim?.kind === 'stance' ? (
        <ChoiceField
          name="stance"
          label={words.isWrongStance}
          error={errorOf(form.errors, 'stance')}
          value={values.stance === '' ? claim.stance : values.stance}
          choices={stances.map((one) => ({ value: one, words: said.project.stance[one] }))}
          onChange={(stance) => set('stance', stance)}
        />
      ) : null}
    </ProjectForm>
  );
}
