import type { Choices } from '@utveckling/minutes/accept/choices';
import { useState } from 'react';
import { DateField } from '../ui/date-field.tsx';
import { FormScope } from '../ui/form-scope.ts';
import { TextField } from '../ui/text-field.tsx';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { chosenDay } from './chosen-day.ts';
import { Combobox } from './combobox.tsx';
import { groupOf } from './group-of.ts';
import { keyOf } from './item-keys.ts';
import { useReview } from './review-context.ts';

type Meeting = Choices['meeting'];

/** The fields that say which meeting it was: its day, its group, known or new, and its title. */
export function MeetingFields() {
  const words = useMinutesImportWords();
  const review = useMinutesReviewWords();
  const context = useReview();
  const { view, choices, change, register, edit } = context;
  /** As it is being written: what is kept has no spaces at its ends. */
  const [title, setTitle] = useState(choices.meeting.title ?? '');
  const key = keyOf.meeting;
  const put = (next: (meeting: Meeting) => Meeting, field: string) => {
    // Asked for, the fields were open by themselves; decided, they stay so until somebody is done.
    edit({ key });
    change((all) => ({ ...all, meeting: next(all.meeting) }), key, field);
  };
  const putGroup = (next: Pick<Meeting, 'group' | 'newGroup'>) =>
    put(({ group: _, newGroup: __, ...meeting }) => ({ ...meeting, ...next }), 'grupp');
  const date = choices.meeting.date ?? view.proposal.head.date;
  return (
    <FormScope value="mote">
      <div className="review-item-grid">
        <DateField
          name="dag"
          label={words.chooseDate}
          help=""
          value={date?.from ?? ''}
          onChange={(day) =>
            put(
              ({ date: _, ...meeting }) => (day === '' ? meeting : { ...meeting, date: chosenDay(day) }),
              'dag',
            )
          }
        />
        <Combobox
          label={words.group}
          value={groupOf(context)?.id}
          options={register.groups.map(({ id, name }) => ({ value: id, words: name, lang: 'sv' }))}
          onChoose={(id) => putGroup({ group: id })}
          create={{ words: review.newGroup, make: (name) => putGroup({ newGroup: name.slice(0, 120) }) }}
          sayings={{ nothing: review.nothingFits, more: review.moreFit }}
        />
        <TextField
          name="rubrik"
          label={review.meetingTitle}
          help={review.titleHelp}
          lang="sv"
          value={title}
          onChange={(next) => {
            setTitle(next);
            const plain = next.trim().slice(0, 120);
            put(
              ({ title: _, ...meeting }) => (plain === '' ? meeting : { ...meeting, title: plain }),
              'rubrik',
            );
          }}
        />
      </div>
    </FormScope>
  );
}
