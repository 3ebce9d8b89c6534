import type { EntryOf, ProjectState } from '@utveckling/domain/project/project-at';
import type { PartyView } from '@utveckling/domain/tree/tree-schema';
import { Explained } from '../ui/explained.tsx';
import { Quote } from '../ui/quote.tsx';
import { formatDay } from '../words/format-day.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { ReadingWord } from './reading-word.tsx';
import { SentenceLink } from './sentence-link.tsx';
import styles from './stance-box.module.css';
import { StanceLeaf } from './stance-leaf.tsx';

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
  const [held] = stances;
  const reversed =
    held === undefined ? undefined : stances.find(({ claim }) => claim.stance !== held.claim.stance);
  return (
    <>
      <p className={styles.line}>
        <StanceLeaf party={party} stance={held?.claim.stance} className={styles.leaf} />
        <span className={styles.name} lang="sv">
          {party.name}
        </span>
        <span className={styles.word}>
          {held === undefined ? (
            <Explained explanation={project.notStatedSentence}>{project.notStated}</Explained>
          ) : (
            <StanceWords stance={held} />
          )}
        </span>
      </p>
      {held === undefined || reversed !== undefined ? null : <Words stance={held} />}
      {held === undefined || reversed === undefined ? null : (
        <Reversal party={party} before={reversed} now={held} />
      )}
    </>
  );
}

function StanceWords({ stance: { claim } }: { stance: EntryOf<'stance'> }) {
  const { project } = useWords();
  const { progress, forNow, reading } = claim;
  return (
    <>
      <strong>{project.stance[claim.stance]}</strong>
      {progress === undefined ? '' : `, ${project.progress[progress]}`}
      {forNow === true ? ` ${project.forNow}` : ''} · <ReadingWord reading={reading} />
    </>
  );
}

/** Old and new words side by side (S26). */
function Reversal({
  party,
  before,
  now,
}: {
  party: PartyView;
  before: EntryOf<'stance'>;
  now: EntryOf<'stance'>;
}) {
  const { project } = useWords();
  return (
    <section className={styles.reversal} aria-label={project.reversed(party.name)}>
      <div className={styles.side}>
        <p className={styles.when}>
          {project.before}: {project.stance[before.claim.stance]}
        </p>
        <Words stance={before} />
      </div>
      <div className={styles.side}>
        <p className={styles.when}>
          {project.now}: {project.stance[now.claim.stance]}
        </p>
        <Words stance={now} />
      </div>
    </section>
  );
}

function Words({ stance }: { stance: EntryOf<'stance'> }) {
  const { project } = useWords();
  return (
    <div className={styles.words}>
      <Quote>{stance.source.quote}</Quote>
      <SentenceLink source={stance.source} entry={stance.id} className={styles.day}>
        <span className="visually-hidden">{project.inProtocol}, </span>
        {formatDay(stance.on, useLanguage())}
      </SentenceLink>
    </div>
  );
}
