import { proposedClaim } from '@utveckling/minutes/proposal';
import { expect, test } from 'vitest';
import { type ClaimDraft, choosableKinds, draftOfKind, fieldsOf, withField } from './claim-fields.ts';

const filled: Readonly<Record<string, unknown>> = {
  status: 'paused',
  party: 'sof',
  stance: 'committed',
  name: 'Konferens',
  label: 'Deltagare',
  min: 12,
  role: 'result',
  to: 'etableringen',
  title: 'Rapporten',
  aspect: 'why',
  relation: 'near',
  change: 'joined',
  date: { from: '2018-03-01', to: '2018-03-01', certainty: 'stated' },
  rule: { kind: 'weeks', weekday: 'monday', parity: 'even' },
};

function filledIn(kind: string): ClaimDraft {
  return fieldsOf(kind).reduce(
    (draft, { name, optional }) =>
      optional === true || draft[name] !== undefined ? draft : withField(draft, name, filled[name]),
    draftOfKind(kind, { kind: 'note' }),
  );
}

test.each(choosableKinds())('%s: its fields, filled in, are all that the server asks', (kind) => {
  expect(proposedClaim.safeParse(filledIn(kind)).error).toBeUndefined();
});

test('a kind that needs more than words is not told before it is filled in', () => {
  expect(proposedClaim.safeParse(draftOfKind('status', { kind: 'note' })).success).toBe(false);
  expect(proposedClaim.safeParse(draftOfKind('decision', { kind: 'note' })).success).toBe(true);
});

test('a task without anybody says that its owner is missing, until somebody has it', () => {
  const task = draftOfKind('action', { kind: 'decision' });
  expect(task).toMatchObject({ ownerMissing: true });
  const given = withField(task, 'organisations', ['ria']);
  expect(given).toMatchObject({ ownerMissing: false });
  expect(withField(given, 'organisations', [])).toMatchObject({ ownerMissing: true });
  expect(withField(task, 'people', ['p-1'])).toMatchObject({ ownerMissing: false });
});

test('a number is one value until a highest one is said, and is measured under its own name', () => {
  const number = withField(filledIn('indicator'), 'min', 14);
  expect(number).toMatchObject({ min: 14, max: 14, measure: 'deltagare' });
  expect(withField(withField(number, 'max', 20), 'min', 10)).toMatchObject({ min: 10, max: 20 });
});
