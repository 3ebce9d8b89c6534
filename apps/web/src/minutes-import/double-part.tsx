import { Link } from '@tanstack/react-router';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { useLanguage } from '../words/words.ts';
import { ChoiceSelect } from './choice-select.tsx';
import { keyOf } from './item-keys.ts';
import { meetingDay } from './meeting-day.ts';
import { useReview } from './review-context.ts';

/** Where the document is, or nearly is, of a meeting that is there: how they differ, and whether it is the same one. */
export function DoublePart() {
  const words = useMinutesImportWords();
  const language = useLanguage();
  const { view, choices, change, isLocked } = useReview();
  const { double } = view;
  if (double === undefined) return null;
  const { joins } = choices.meeting;
  const choose = (value: string) =>
    change((all) => {
      const { joins: _, ...meeting } = all.meeting;
      if (value === '') return { ...all, meeting };
      return { ...all, meeting: { ...meeting, joins: value === own ? null : double.meeting } };
    }, keyOf.meeting);
  return (
    <>
      <p className="review-item-ask">
        {words.double(meetingDay(double.meeting, language))} {double.isSameText ? words.sameText : null}{' '}
        <Link to="/moten/$meeting" params={{ meeting: double.meeting }}>
          {words.toMeeting}
        </Link>
      </p>
      {double.isSameText ? null : (
        <ChoiceSelect
          label={words.whichMeeting}
          value={joins === undefined ? '' : (joins ?? own)}
          options={[
            { value: '', words: words.meetingAsRead },
            { value: double.meeting, words: words.meetingSame },
            { value: own, words: words.meetingOwn },
          ]}
          disabled={isLocked}
          onChoose={choose}
        />
      )}
      {double.differences.length === 0 ? null : (
        <details>
          <summary className="review-item-summary">{words.differences(double.differences.length)}</summary>
          <ul>
            {double.differences.map(({ a, b }) => (
              <li key={`${a.from}-${b.from}`}>
                {words.there}: <del lang="sv">{a.words}</del> {words.here}: <ins lang="sv">{b.words}</ins>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** No meeting's id looks like this. */
const own = '-';
