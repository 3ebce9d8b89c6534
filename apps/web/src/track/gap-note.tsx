import type { GapView, MarkedPlace } from '@utveckling/domain/meeting/ledger-schema';
import type { MeetingMark } from '@utveckling/domain/tree/tree-schema';
import { InlineQuote } from '../ui/quote.tsx';
import { formatDay } from '../words/format-day.ts';
import { useTrackWords } from '../words/track.ts';
import { useLanguage } from '../words/words.ts';
import { PlaceLink } from './place-link.tsx';

type GapNoteProps = { gap: GapView; meetings: readonly MeetingMark[] };

/** Which minutes are missing between two meetings, each claim with the words it rests on. */
export function GapNote({ gap, meetings }: GapNoteProps) {
  const words = useTrackWords();
  const language = useLanguage();
  const day = (iso: string) => formatDay(iso, language);
  const announced = gap.days.find(({ by }) => by === 'announced');
  const ruled = gap.days.filter(({ by }) => by === 'rule').map((one) => one.day);
  return (
    <>
      {announced === undefined ? null : (
        <p className="track-line">
          <strong>{words.minutesMissing(day(announced.day))}</strong>{' '}
          {gap.announced === undefined ? null : (
            <Grounds says={words.wasAnnounced} place={gap.announced} meetings={meetings} />
          )}
        </p>
      )}
      {gap.rule === undefined ? null : (
        <div className="track-line">
          <RuledDays days={ruled} isMore={announced !== undefined} />{' '}
          <Grounds says={words.theRule} place={gap.rule.said} meetings={meetings} />
          {ruled.length <= fewDays ? null : (
            <details className="track-days">
              <summary>{words.everyDay}</summary>
              <p>{ruled.map(day).join(', ')}</p>
            </details>
          )}
        </div>
      )}
      {gap.excepted.map(({ day: one, said }) => (
        <p key={one} className="track-line">
          <Grounds says={words.isExcepted(day(one))} place={said} meetings={meetings} />
        </p>
      ))}
      <p className="track-soft">
        {gap.days.length === 1 ? words.unknownWhetherOneHeld : words.unknownWhetherHeld}
      </p>
    </>
  );
}

/** More days than these are counted, and listed when asked for. */
const fewDays = 4;

/** The days that the rule gives: by name where they are few, else how many and from when to when. */
function RuledDays({ days, isMore }: { days: readonly string[]; isMore: boolean }) {
  const words = useTrackWords();
  const language = useLanguage();
  const named = days.map((one) => formatDay(one, language));
  const [first = ''] = named;
  if (named.length > fewDays) {
    const times = isMore ? words.ruledTimesToo : words.ruledTimes;
    return <>{times(named.length, first, named.at(-1) ?? first)}</>;
  }
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(named);
  return <>{isMore ? words.ruledDaysToo(list) : words.ruledDays(list)}</>;
}

type GroundsProps = { says: string; place: MarkedPlace; meetings: readonly MeetingMark[] };

/** The words that a claim rests on, and the way to them. */
function Grounds({ says, place, meetings }: GroundsProps) {
  return (
    <>
      {says} <InlineQuote>{place.quote}</InlineQuote> <PlaceLink place={place} meetings={meetings} />
    </>
  );
}
