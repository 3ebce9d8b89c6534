import { Link } from '@tanstack/react-router';
import type { MarkedPlace } from '@utveckling/domain/meeting/ledger-schema';
import type { MeetingMark } from '@utveckling/domain/tree/tree-schema';
import { placeTitle } from '../project/place-title.ts';

type PlaceLinkProps = {
  place: MarkedPlace;
  meetings: readonly Pick<MeetingMark, 'id' | 'title'>[];
  className?: string;
};

/** The way to a sentence of the minutes, by meeting and heading. */
export function PlaceLink({ place, meetings, className }: PlaceLinkProps) {
  return (
    <Link
      to="/moten/$meeting"
      params={{ meeting: place.meeting }}
      search={{ citat: place.anchor }}
      hash={place.anchor}
      className={className}
      lang="sv"
    >
      {placeTitle(meetings, place.meeting, place.section)}
    </Link>
  );
}
