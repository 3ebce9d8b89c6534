import { Link } from '@tanstack/react-router';
import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { useTrackWords } from '../words/track.ts';
import { useWords } from '../words/words.ts';
import { Fact, Line } from './claim-line.tsx';
import { fateAt } from './fate-at.ts';
import { placeTitle } from './place-title.ts';
import type { References } from './references.ts';
import { SentenceLink } from './sentence-link.tsx';

type PromiseFateProps = { entry: EntryView; references: References; date: string | undefined };

/** What had become of a promise at the date, and the way to all that is known of it. */
export function PromiseFate({ entry, references: { meetings }, date }: PromiseFateProps) {
  const { project } = useWords();
  const words = useTrackWords();
  const { id, on, claim, fate } = entry;
  const more = (
    <Link to="/utlovat" hash={id}>
      {words.whatCameOfIt}
    </Link>
  );
  const found = claim.kind === 'carry-over' ? claim.foundAgain : [];
  const then = fate === undefined ? undefined : fateAt({ ...fate, on, found }, meetings, date);
  if (then === undefined) return <Line>{more}</Line>;
  if (then.state !== 'found') {
    const said = then.state === 'open' ? project.awaitsNext : project.notFoundAgain;
    return (
      <Line>
        {said} {more}
      </Line>
    );
  }
  return (
    <Fact name={project.foundAgain}>
      {then.found.map((place) => (
        <SentenceLink key={`${place.sectionId} ${place.quote}`} source={place} entry={place.sectionId}>
          <span lang="sv">{placeTitle(meetings, place.meeting, place.section)}</span>
        </SentenceLink>
      ))}{' '}
      {more}
    </Fact>
  );
}
