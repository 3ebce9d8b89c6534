import { type OwnFinding, ownFinding } from '@utveckling/minutes/accept/choices';
import { useId, useState } from 'react';
import { DateField } from '../ui/date-field.tsx';
import { FormScope } from '../ui/form-scope.ts';
import { PickField } from '../ui/pick-field.tsx';
import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { chosenDay } from './chosen-day.ts';
import { ClaimFieldInput } from './claim-field.tsx';
import { type ClaimDraft, choosableKinds, draftOfKind, fieldsOf, withField } from './claim-fields.ts';
import { FruitsField } from './fruits-field.tsx';
import { useReview } from './review-context.ts';
import { useKindWord } from './use-kind-word.ts';

type FindingFieldsProps = {
  item: string;
  now: OwnFinding;
  /** As it was read, where it was. */
  read: OwnFinding | undefined;
  /** `field` is what it was filled into. */
  onChange: (next: OwnFinding, field?: string) => void;
};

/** The fields that say what a statement is: its kind with what that needs, and the fruits it is about. Kept as soon as they fit. */
export function FindingFields({ item, now, read, onChange }: FindingFieldsProps) {
  const words = useMinutesReviewWords();
  const kindWord = useKindWord();
  const { editing } = useReview();
  const [unfinished, setUnfinished] = useState<ClaimDraft | undefined>(() =>
    editing?.kind === undefined ? undefined : draftOfKind(editing.kind, now.claim),
  );
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const draft: ClaimDraft = unfinished ?? now.claim;
  const wrong = wrongFields(now, draft);

  function put(next: ClaimDraft, field?: string) {
    const whole = ownFinding.safeParse({ ...now, claim: next });
    setUnfinished(whole.success ? undefined : next);
    if (whole.success) onChange(whole.data, field);
  }
  function putKind(kind: string) {
    setTouched(new Set());
    put(kind === read?.claim.kind ? read.claim : draftOfKind(kind, draft));
  }
  const kinds = [...new Set([...choosableKinds(), now.claim.kind])];
  return (
    <FormScope value={useId()}>
      <div className="review-item-grid">
        <PickField
          name="kind"
          label={words.kind}
          none={words.choose}
          value={draft.kind}
          options={kinds.map((kind) => ({ value: kind, words: kindWord(kind) }))}
          onChange={(kind) => kind !== '' && putKind(kind)}
        />
        {fieldsOf(draft.kind).map((field) => (
          <ClaimFieldInput
            key={`${draft.kind} ${field.name}`}
            field={field}
            draft={draft}
            place={now}
            about={item}
            error={touched.has(field.name) && wrong.has(field.name) ? words.fillIn : undefined}
            onChange={(name, value) => {
              setTouched((all) => new Set(all).add(name));
              put(withField(draft, name, value), name);
            }}
          />
        ))}
        {draft.kind === 'event' || now.happened !== undefined ? (
          <DateField
            name="happened"
            label={words.field.happened}
            help=""
            optional={true}
            value={now.happened?.from ?? ''}
            onChange={(day) => {
              const { happened: _, ...rest } = now;
              onChange(day === '' ? rest : { ...rest, happened: chosenDay(day) });
            }}
          />
        ) : null}
      </div>
      {wrong.size === 0 ? null : (
        <p className="review-item-ask" role="status">
          {words.notYet}
        </p>
      )}
      <FruitsField finding={now} onChange={(projects) => onChange({ ...now, projects })} />
    </FormScope>
  );
}

/** The fields of the claim that its schema does not take as they are. */
function wrongFields(now: OwnFinding, draft: ClaimDraft): Set<string> {
  const whole = ownFinding.safeParse({ ...now, claim: draft });
  return new Set((whole.error?.issues ?? []).map(({ path }) => String(path[1] ?? '')));
}
