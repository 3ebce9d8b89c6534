import { type OwnAttendance, ownAttendance } from '@utveckling/minutes/accept/choices';
import { useId, useState } from 'react';
import { FormScope } from '../ui/form-scope.ts';
import { PickField } from '../ui/pick-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { OrganisationsField } from './organisations-field.tsx';
import { PersonChoice } from './person-choice.tsx';
import { type Place, useReview } from './review-context.ts';
import { wordsWithin } from './words-within.ts';

type AttendanceFieldsProps = {
  item: string;
  now: OwnAttendance;
  onChange: (next: OwnAttendance, field: string) => void;
};

const presences = ['present', 'absent', 'listed'] as const;
const roles = ['secretary', 'chair', 'approver'] as const;

/** The fields of a line of attendance: which of its words are the name, who that is, and from when until when they came. */
export function AttendanceFields({ item, now, onChange }: AttendanceFieldsProps) {
  const words = useMinutesReviewWords();
  const { presence } = useMinutesImportWords();
  const { view } = useReview();
  /** What is written but does not fit yet. */
  const [unfit, setUnfit] = useState<Readonly<Record<string, string>>>({});
  const written = (at: Place | undefined) => (at === undefined ? '' : view.text.slice(at.from, at.to));

  function put(field: string, next: OwnAttendance, text = '') {
    const line = ownAttendance.safeParse(next);
    const { [field]: _, ...others } = unfit;
    setUnfit(line.success ? others : { ...others, [field]: text });
    if (line.success) onChange(line.data, field);
  }
  function putWords(field: 'name' | 'affiliation', text: string) {
    const { [field]: _, ...rest } = now;
    const at = wordsWithin(view.text, now, text);
    if (text.trim() === '') put(field, rest);
    else if (at === undefined) setUnfit({ ...unfit, [field]: text });
    else put(field, { ...rest, [field]: at });
  }
  function putClock(field: 'arrived' | 'left', text: string) {
    const { [field]: _, ...rest } = now;
    const clock = text.trim().replace('.', ':');
    put(field, clock === '' ? rest : { ...rest, [field]: clock.length === 4 ? `0${clock}` : clock }, text);
  }
  const textField = (field: 'name' | 'affiliation', label: string) => (
    <TextField
      name={field}
      label={label}
      lang="sv"
      value={unfit[field] ?? written(now[field])}
      error={unfit[field] === undefined ? undefined : words.notOnLine}
      onChange={(text) => putWords(field, text)}
    />
  );
  const clockField = (field: 'arrived' | 'left', label: string) => (
    <TextField
      name={field}
      label={label}
      optional={true}
      inputMode="numeric"
      value={unfit[field] ?? now[field] ?? ''}
      error={unfit[field] === undefined ? undefined : words.fillIn}
      onChange={(text) => putClock(field, text)}
    />
  );
  return (
    <FormScope value={useId()}>
      <div className="review-item-grid">
        {textField('name', words.lineName)}
        {textField('affiliation', words.lineAffiliation)}
        <PickField
          name="presence"
          label={words.presence}
          value={now.presence}
          none={words.choose}
          options={presences.map((one) => ({ value: one, words: presence[one] }))}
          onChange={(value) => {
            const is = presences.find((one) => one === value);
            if (is !== undefined) put('presence', { ...now, presence: is });
          }}
        />
        <PickField
          name="role"
          label={words.role}
          value={now.role ?? ''}
          none={words.noRole}
          options={roles.map((one) => ({ value: one, words: words.roleOf[one] }))}
          onChange={(value) => {
            const { role: _, ...rest } = now;
            const role = roles.find((one) => one === value);
            put('role', role === undefined ? rest : { ...rest, role });
          }}
        />
        {clockField('arrived', words.arrived)}
        {clockField('left', words.leftAt)}
      </div>
      <OrganisationsField
        chosen={now.organisations}
        onChange={(organisations) => put('organisations', { ...now, organisations: [...organisations] })}
      />
      {now.name === undefined ? null : <PersonChoice name={now.name} about={item} />}
    </FormScope>
  );
}
