import type { EntryOf, ProjectState } from '@utveckling/domain/project/project-at';
import type { PartyView } from '@utveckling/domain/tree/tree-schema';
import { Breakable } from '../ui/breakable.tsx';
import { Explained } from '../ui/explained.tsx';
import { InlineQuote } from '../ui/quote.tsx';
import { formatDay } from '../words/format-day.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { isByHand } from './is-by-hand.ts';
import { ReadingWord } from './reading-word.tsx';
import { SaidOnLink } from './said-on-link.tsx';
import styles from './stance-box.module.css';
import { StanceLeaf } from './stance-leaf.tsx';
import { type StanceSaid, stanceTurn } from './stance-turn.ts';

type StanceBoxProps = { parties: readonly PartyView[]; stances: ProjectState['stances'] };

/** Where each party stands, in leaf, words and quote; where one has changed its mind, old and new words side by side. */
export function StanceBox({ parties, stances }: StanceBoxProps) {
  return (
    <ul className={styles.box}>
      {parties.map((party) => (
        <li key={party.id} className={styles.party}>
          <PartyStance party={party} stances={stances.get(party.id) ?? []} />
        </li>
      ))}
    </ul>
  );
}

function PartyStance({ party, stances }: { party: PartyView; stances: readonly EntryOf<'stance'>[] }) {
  const { project } = useWords();
  const { held, reversed } = stanceTurn(stances);
  return (
    <>
      <p className={styles.line}>
        <StanceLeaf party={party} stance={held?.stance} className={styles.leaf} />
        <span className={styles.name} lang="sv">
          <Breakable>{party.name}</Breakable>
        </span>
        <span className={styles.word}>
          {held === undefined ? (
            <Explained explanation={project.notStatedSentence}>{project.notStated}</Explained>
          ) : (
            <StanceWords said={held} />
          )}
        </span>
      </p>
      {held === undefined || reversed !== undefined ? null : <Sentences said={held} />}
      {held === undefined || reversed === undefined ? null : (
        <Reversal party={party} before={reversed} now={held} />
      )}
    </>
  );
}

function StanceWords({ said: { stance, progress, forNow, review, reading, entries } }: { said: StanceSaid }) {
  const { project } = useWords();
  const language = useLanguage();
  return (
    <>
      <strong>{project.stance[stance]}</strong>
      {progress === undefined ? '' : `, ${project.progress[progress]}`}
      {forNow ? ` ${project.forNow}` : ''} ·{' '}
      <ReadingWord reading={reading} isByHand={entries.some(isByHand)} />
      {review === undefined ? null : <>. {project.review(formatDay(review, language))}</>}
    </>
  );
}

/** Old and new words side by side (S26). */
function Reversal({ party, before, now }: { party: PartyView; before: StanceSaid; now: StanceSaid }) {
  const { project } = useWords();
  return (
    <section className={styles.reversal} aria-label={project.reversed(party.name)}>
      <div className={styles.side}>
        <p className={styles.when}>
          {project.before}: {project.stance[before.stance]}
        </p>
        <Sentences said={before} />
      </div>
      <div className={styles.side} data-stance={now.stance}>
        <p className={styles.when}>
          {project.now}: {project.stance[now.stance]}
        </p>
        <Sentences said={now} />
      </div>
    </section>
  );
}

function Sentences({ said }: { said: StanceSaid }) {
  return said.entries.map((entry) => (
    <p key={entry.id} className={styles.words}>
      <InlineQuote>{entry.source.quote}</InlineQuote> <SaidOnLink entry={entry} />
    </p>
  ));
}
