import { Link } from '@tanstack/react-router';
import { useTrackWords } from '../words/track.ts';
import { TrackSheet } from './track-sheet.tsx';

/** The ways to what is promised, asked and meant. */
export function TrackWays() {
  const words = useTrackWords();
  return (
    <nav aria-label={words.seeAlso}>
      <TrackSheet />
      <ul className="track-ways">
        <li>
          <Link to="/utlovat">{words.ledger}</Link>
          <p>{words.ledgerHelp}</p>
        </li>
        <li>
          <Link to="/fragor">{words.questions}</Link>
          <p>{words.questionsHelp}</p>
        </li>
        <li>
          <Link to="/ordlista">{words.glossary}</Link>
          <p>{words.glossaryHelp}</p>
        </li>
      </ul>
    </nav>
  );
}
