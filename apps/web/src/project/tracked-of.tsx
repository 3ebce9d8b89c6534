import { Link } from '@tanstack/react-router';
import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { entriesOf } from '@utveckling/domain/project/project-at';
import { useTrackWords } from '../words/track.ts';
import { PanelSection } from './panel-section.tsx';

type TrackedOfProps = { slug: string; history: readonly EntryView[] };

/** The ways to what is to be kept track of about a fruit: its promises and its questions, where it has any. */
export function TrackedOf({ slug, history }: TrackedOfProps) {
  const words = useTrackWords();
  const promises = entriesOf(history, 'carry-over').length;
  const questions = entriesOf(history, 'question').length;
  if (promises + questions === 0) return null;
  return (
    <PanelSection title={words.seeAlso}>
      <ul className="track-ways">
        {promises === 0 ? null : (
          <li>
            <Link to="/utlovat" search={{ frukt: slug }}>
              {words.ledger}
            </Link>
            <p>{words.promises(promises)}</p>
          </li>
        )}
        {questions === 0 ? null : (
          <li>
            <Link to="/fragor" search={{ frukt: slug }}>
              {words.questions}
            </Link>
            <p>{words.count(questions, questions)}</p>
          </li>
        )}
      </ul>
    </PanelSection>
  );
}
