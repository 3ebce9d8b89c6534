import type { ProjectView } from '@utveckling/domain/project/project-schema';
import { progresses, stances } from '@utveckling/domain/project/stance';
import { stanceSchema } from '@utveckling/domain/project/state-stance';
import type { PartyView } from '@utveckling/domain/tree/tree-schema';
import { CheckField } from '../ui/check-field.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { DateField } from '../ui/date-field.tsx';
import { errorOf } from '../ui/field-error.ts';
import { TextArea } from '../ui/text-area.tsx';
import { useFormWords } from '../words/form.ts';
import { useWords } from '../words/words.ts';
import { useCommandForm } from '../write/use-command-form.ts';
import { partiesOfWriter } from './may-write.ts';
import { ProjectForm } from './project-form.tsx';
import styles from './stance-form.module.css';
import { StanceLeaf } from './stance-leaf.tsx';
import { useBackToFruit } from './use-back-to-fruit.ts';
import type { Writer } from './writer.ts';

/** The value of the choice to say nothing of how far the party has come. */
const silent = 'inget';

type StanceValues = {
  party: string;
  stance: string;
  progress: string;
  text: string;
  forNow: boolean;
  review: string;
};

const emptyStance: StanceValues = {
  party: '',
  stance: '',
  progress: silent,
  text: '',
  forNow: false,
  review: '',
};

/** Where a party stands, in its own words. Whoever speaks for one party is not asked which. */
export function StanceForm({ project, writer }: { project: ProjectView; writer: Writer }) {
  const words = useFormWords();
  const { project: say } = useWords();
  const { slug, name, revision, parties } = project;
  const choosable = partiesOfWriter(writer, project);
  const only = choosable.length === 1 ? choosable[0] : undefined;
  const form = useCommandForm({
    command: 'project.state-stance',
    place: { account: writer.account, form: 'stance', target: slug },
    seen: revision,
    initial: { ...emptyStance, party: only?.id ?? '' },
    schema: stanceSchema,
    toData: ({ party, stance, progress, text, forNow, review }) => ({
      project: slug,
      party,
      stance,
      text,
      ...(progress === silent ? {} : { progress }),
      ...(forNow ? { forNow } : {}),
      ...(review === '' ? {} : { review }),
    }),
    label: name,
    href: `/projekt/${slug}/hallning`,
    onSaved: useBackToFruit(slug),
  });
  const { values, set } = form;
  const chosen = parties.find(({ id }) => id === values.party);
  return (
    <ProjectForm
      form={form}
      label={words.stance}
      parties={parties}
      mine={[{ label: words.stanceText, text: values.text }]}
      text="text"
    >
      {only === undefined ? (
        <ChoiceField
          name="party"
          label={words.party}
          error={errorOf(form.errors, 'party')}
          value={values.party}
          choices={choosable.map((party) => ({
            value: party.id,
            words: party.name,
            lang: 'sv' as const,
            mark: <Leaf party={party} stance={undefined} />,
          }))}
          onChange={(party) => set('party', party)}
        />
      ) : (
        <p className={styles.party} lang="sv">
          <Leaf party={only} stance={undefined} />
          {only.name}
        </p>
      )}
      <ChoiceField
        name="stance"
        label={words.stanceWhat}
        error={errorOf(form.errors, 'stance')}
        value={stances.find((stance) => stance === values.stance) ?? ''}
        choices={stances.map((stance) => ({
          value: stance,
          words: capital(say.stance[stance]),
          mark: <Leaf party={chosen ?? choosable[0]} stance={stance} />,
        }))}
        onChange={(stance) => set('stance', stance)}
      />
      <TextArea
        name="text"
        label={words.stanceText}
        help={words.stanceTextHelp}
        error={errorOf(form.errors, 'text')}
        value={values.text}
        onChange={(text) => set('text', text)}
        most={4000}
      />
      <ChoiceField
        name="progress"
        label={words.progress}
        optional
        error={errorOf(form.errors, 'progress')}
        value={values.progress}
        choices={[
          { value: silent, words: words.noProgress },
          ...progresses.map((progress) => ({ value: progress, words: capital(say.progress[progress]) })),
        ]}
        onChange={(progress) => set('progress', progress)}
      />
      <CheckField
        name="forNow"
        label={words.forNow}
        checked={values.forNow}
        onChange={(forNow) => set('forNow', forNow)}
      />
      <DateField
        name="review"
        label={words.reviewStance}
        optional
        error={errorOf(form.errors, 'review')}
        value={values.review}
        onChange={(review) => set('review', review)}
      />
    </ProjectForm>
  );
}

type LeafProps = { party: PartyView | undefined; stance: (typeof stances)[number] | undefined };

function Leaf({ party, stance }: LeafProps) {
  return party === undefined ? null : <StanceLeaf party={party} stance={stance} className={styles.leaf} />;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
