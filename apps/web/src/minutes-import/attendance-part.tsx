import { type OwnAttendance, placeKey } from '@utveckling/minutes/accept/choices';
import type { AttendanceProposal } from '@utveckling/minutes/proposal';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { AttendanceFields } from './attendance-fields.tsx';
import { addedKeys, keyOf } from './item-keys.ts';
import { lineDetails } from './line-details.ts';
import { PersonChoice } from './person-choice.tsx';
import { useReview } from './review-context.ts';
import { ReviewItem } from './review-item.tsx';
import { ReviewPart } from './review-part.tsx';

/** Who was there, a line each. */
export function AttendancePart() {
  const words = useMinutesImportWords();
  const { view, choices } = useReview();
  const added = addedKeys(choices).attendance;
  const rows = [
    ...view.proposal.attendance.map((line) => ({
      key: keyOf.attendance(line),
      from: line.from,
      row: <ReadLine key={placeKey(line)} line={line} />,
    })),
    ...added.map((line) => ({
      key: line.key,
      from: line.from,
      row: <AddedLine key={line.key} line={line} />,
    })),
  ].sort((a, b) => a.from - b.from);
  return (
    <ReviewPart id="narvaro" title={words.attendance} keys={rows.map(({ key }) => key)}>
      {rows.map(({ row }) => row)}
    </ReviewPart>
  );
}

function ReadLine({ line }: { line: AttendanceProposal }) {
  const { choices, change, settle } = useReview();
  const { sureness, ask, incomplete: _, person: __, maybe: ___, ...read } = line;
  const place = placeKey(line);
  const key = keyOf.attendance(line);
  const choice = choices.attendance[place];
  const now = choice?.do === 'change' ? choice.to : read;
  const put =
    (next: { do: 'take' | 'drop' } | { do: 'change'; to: OwnAttendance }) => (all: typeof choices) => ({
      ...all,
      attendance: { ...all.attendance, [place]: next },
    });
  const taken = choice?.do === 'change' ? choice : ({ do: 'take' } as const);
  return (
    <Line
      item={key}
      now={now}
      sureness={sureness}
      ask={ask}
      onTake={(take) => settle(put(take ? taken : { do: 'drop' }), key)}
      onChange={(to, field) => change(put({ do: 'change', to }), key, field)}
    />
  );
}

function AddedLine({ line: { key, ...now } }: { line: OwnAttendance & { key: string } }) {
  const { change } = useReview();
  const put = (next: OwnAttendance | undefined, field?: string) =>
    change(
      (all) => ({
        ...all,
        added: {
          ...all.added,
          attendance: addedKeys(all).attendance.flatMap(({ key: name, ...one }) =>
            name === key ? (next ?? []) : one,
          ),
        },
      }),
      key,
      field,
    );
  return <Line item={key} now={now} sureness="own" onChange={put} onRemove={() => put(undefined)} />;
}

type LineProps = {
  item: string;
  now: OwnAttendance;
  sureness: 'sure' | 'likely' | 'unsure' | 'own';
  ask?: string | undefined;
  onTake?: (take: boolean) => void;
  onRemove?: () => void;
  onChange: (next: OwnAttendance, field: string) => void;
};

function Line({ item, now, sureness, ask, onTake, onRemove, onChange }: LineProps) {
  const words = useMinutesImportWords();
  const review = useMinutesReviewWords();
  const { view, register, chosenOf, isLocked, editing } = useReview();
  const { name, presence } = now;
  /** Who it is is asked where the line is unsure, and shown where it was said. */
  const isAsked = (at: { from: number; to: number }) =>
    sureness === 'unsure' || ask !== undefined || chosenOf(at) !== undefined;
  const details = lineDetails(view.text, now, {
    ...review,
    organisation: (slug) => register.organisations.find(({ id }) => id === slug)?.name ?? slug,
  });
  return (
    <ReviewItem
      item={item}
      what={words.presence[presence]}
      sureness={sureness}
      ask={ask}
      strong={name}
      details={
        details.length === 0 ? null : (
          <p className="review-item-details" lang="sv">
            {details.join(' · ')}
          </p>
        )
      }
      onTake={onTake}
      onRemove={onRemove}
      fields={<AttendanceFields item={item} now={now} onChange={onChange} />}
    >
      {name === undefined || isLocked || editing?.key === item || !isAsked(name) ? null : (
        <PersonChoice name={name} about={item} />
      )}
    </ReviewItem>
  );
}
