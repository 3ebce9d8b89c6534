import type { OwnFinding } from '@utveckling/minutes/accept/choices';
import { isTaken } from '@utveckling/minutes/accept/is-taken';
import type { Finding } from '@utveckling/minutes/proposal';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { ChoiceSelect } from './choice-select.tsx';
import { FindingDetails } from './finding-details.tsx';
import { keyOf } from './marks-of.ts';
import { NameChoices } from './name-choices.tsx';
import { useReview } from './review-context.ts';
import { ReviewItem } from './review-item.tsx';
import styles from './review-page.module.css';
import { sectionFruits } from './section-fruits.ts';
import { isSimpleKind, type SimpleKind, simpleKinds } from './simple-kinds.ts';
import { useKindWord } from './use-kind-word.ts';

/** One thing that the words tell, which may be taken or left, moved to another fruit, or be told as another kind. */
export function FindingItem({ finding }: { finding: Finding }) {
  const words = useMinutesImportWords();
  const kindWord = useKindWord();
  const review = useReview();
  const { choices, change, fruits, known, view } = review;
  const choice = choices.findings[finding.id];
  const { id, rule, sureness, ask, ...read } = finding;
  const now: OwnFinding = choice?.do === 'change' ? choice.to : read;
  const moved = now.projects.join() === read.projects.join() ? '' : now.projects.join();
  const section = view.proposal.sections.find((one) => one.id === finding.section);
  const proposed = section?.projects.map(({ slug }) => slug) ?? [];
  const ofSection = proposed.join() === read.projects.join();
  const names = ofSection
    ? words.asSection(sectionFruits(review, finding.section).join(', ') || words.noFruit)
    : words.asRead(read.projects.map((slug) => fruits.get(slug) ?? slug).join(', ') || words.noFruit);

  function decide(next: Finding | OwnFinding | 'take' | 'drop') {
    change((all) => ({
      ...all,
      findings: {
        ...all.findings,
        [id]: typeof next === 'string' ? { do: next } : { do: 'change', to: next },
      },
    }));
  }
  return (
    <ReviewItem
      item={keyOf.finding(id)}
      from={finding.from}
      to={finding.to}
      what={kindWord(now.claim.kind)}
      sureness={sureness}
      ask={ask}
      undecided={choice === undefined}
      taken={isTaken(choices, choice, sureness)}
      verb={words.take}
      onTake={(take) => decide(take ? 'take' : 'drop')}
    >
      <FindingDetails claim={now.claim} />
      <div className={styles.selects}>
        <ChoiceSelect
          label={words.fruit}
          value={moved}
          disabled={view.published !== undefined}
          options={[
            { value: '', words: names },
            ...known.map(({ slug, name }) => ({ value: slug, words: name })),
          ]}
          onChoose={(slug) => decide({ ...now, projects: slug === '' ? read.projects : [slug] })}
        />
        <NameChoices claim={now.claim} />
        {isSimpleKind(read.claim.kind) ? (
          <ChoiceSelect
            label={words.kind}
            value={now.claim.kind}
            disabled={view.published !== undefined}
            options={simpleKinds.map((kind) => ({ value: kind, words: kindWord(kind) }))}
            onChoose={(kind) => isSimpleKind(kind) && decide({ ...now, claim: claimOfKind(kind) })}
          />
        ) : null}
      </div>
    </ReviewItem>
  );

  function claimOfKind(kind: SimpleKind): OwnFinding['claim'] {
    return kind === read.claim.kind ? read.claim : { kind };
  }
}
