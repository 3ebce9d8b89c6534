import { scheduleRuled } from '@utveckling/domain/people/event';
import { PickField } from '../ui/pick-field.tsx';
import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { useWords } from '../words/words.ts';

type RuleFieldProps = { rule: unknown; error: string | undefined; onChange: (rule: unknown) => void };

const { rule: ruleSchema } = scheduleRuled.shape.data.shape;
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const parities = ['even', 'odd', 'every-other'] as const;

/** When a group meets: a weekday of even, odd or every other weeks, or of the month. */
export function RuleField({ rule, error, onChange }: RuleFieldProps) {
  const words = useMinutesReviewWords();
  const { project } = useWords();
  const options = [
    ...weekdays.flatMap((weekday) =>
      parities.map((parity) => ({
        rule: { kind: 'weeks', weekday, parity },
        words: project.everyWeeks(project.weekday[weekday], parity),
      })),
    ),
    { rule: { kind: 'monthly' }, words: project.monthly(undefined, undefined) },
    ...weekdays.flatMap((weekday) =>
      [1, 2, 3, 4].map((nth) => ({
        rule: { kind: 'monthly', weekday, nth },
        words: project.monthly(project.weekday[weekday], nth),
      })),
    ),
  ].map((one) => ({ ...one, value: keyOf(one.rule) }));
  return (
    <PickField
      name="rule"
      label={words.field.rule}
      error={error}
      value={keyOf(rule)}
      none={words.choose}
      options={options}
      onChange={(value) => onChange(options.find((one) => one.value === value)?.rule)}
    />
  );
}

function keyOf(rule: unknown): string {
  const read = ruleSchema.safeParse(rule);
  if (!read.success) return '';
  const { kind, weekday = '' } = read.data;
  return `${kind} ${weekday} ${read.data.kind === 'weeks' ? read.data.parity : (read.data.nth ?? '')}`;
}
