import { partialDate } from '@utveckling/domain/partial-date';
import { CheckField } from '../ui/check-field.tsx';
import { DateField } from '../ui/date-field.tsx';
import { PickField } from '../ui/pick-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { chosenDay } from './chosen-day.ts';
import type { ClaimDraft, ClaimField } from './claim-fields.ts';
import { HolderField } from './holder-field.tsx';
import { OrganisationsField } from './organisations-field.tsx';
import { OwnersField } from './owners-field.tsx';
import { PartiesField } from './parties-field.tsx';
import type { Place } from './review-context.ts';
import { RuleField } from './rule-field.tsx';
import { textsOf } from './texts-of.ts';
import { usePickOptions } from './use-pick-options.ts';

type ClaimFieldInputProps = {
  field: ClaimField;
  draft: ClaimDraft;
  /** The words that the claim stands in, and the item it is. */
  place: Place;
  about: string;
  error: string | undefined;
  /** Undefined takes the field away. */
  onChange: (name: string, value: unknown) => void;
};

/** One field of a claim, by what it is filled in with. */
export function ClaimFieldInput(props: ClaimFieldInputProps) {
  const { field, draft, place, about, error, onChange } = props;
  const words = useMinutesReviewWords();
  const optionsOf = usePickOptions();
  const { name, optional } = field;
  const value = draft[name];
  const put = (next: unknown) => onChange(name, next);
  const frame = { name, label: labelOf(name, draft.kind, words.field), error, optional };
  switch (field.as) {
    case 'pick':
      return (
        <PickField
          {...frame}
          value={textOf(value)}
          none={optional === true ? words.notChosen : words.choose}
          options={optionsOf(field.from)}
          onChange={(chosen) => put(chosen || undefined)}
        />
      );
    case 'text':
      return (
        <TextField
          {...frame}
          lang="sv"
          value={textOf(value)}
          onChange={(text) => put(written(text, optional))}
        />
      );
    case 'clock':
      return (
        <TextField
          {...frame}
          inputMode="numeric"
          value={textOf(value)}
          onChange={(text) => put(text === '' ? undefined : text.replace('.', ':'))}
        />
      );
    case 'number':
      return (
        <TextField
          {...frame}
          inputMode="decimal"
          value={typeof value === 'number' ? String(value).replace('.', ',') : textOf(value)}
          onChange={(text) => put(numberIn(text))}
        />
      );
    case 'day':
      return <DateField {...frame} help="" value={textOf(value)} onChange={(day) => put(day || undefined)} />;
    case 'date':
      return (
        <DateField
          {...frame}
          help=""
          value={dayIn(value)}
          onChange={(day) => put(day === '' ? undefined : chosenDay(day))}
        />
      );
    case 'check':
      return (
        <CheckField
          name={name}
          label={frame.label}
          checked={value === true}
          onChange={(is) => put(is || optional !== true ? is : undefined)}
        />
      );
    case 'owners':
    case 'people':
      return (
        <OwnersField
          draft={draft}
          name={name}
          place={place}
          about={about}
          known={field.as === 'owners'}
          onChange={onChange}
        />
      );
    case 'holder':
      return <HolderField label={frame.label} value={textOf(value)} onChange={put} />;
    case 'parties':
      return <PartiesField chosen={textsOf(value)} onChange={put} />;
    case 'organisations':
      return <OrganisationsField chosen={textsOf(value)} onChange={put} />;
    case 'rule':
      return <RuleField rule={value} error={error} onChange={put} />;
  }
}

function labelOf(name: string, kind: string, labels: Readonly<Record<string, string>>): string {
  return (kind === 'relation' && name === 'to' ? labels['relatedTo'] : labels[name]) ?? name;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A field that must be there is empty rather than gone. */
function written(text: string, optional: true | undefined): string | undefined {
  return text === '' && optional === true ? undefined : text;
}

/** "12,5" as a number; what is none stays as it was written, and its schema says so. */
function numberIn(text: string): number | string | undefined {
  const plain = text.trim().replaceAll(/\s/g, '').replace(',', '.');
  if (plain === '') return undefined;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

function dayIn(value: unknown): string {
  const date = partialDate.safeParse(value);
  return date.success ? date.data.from : '';
}
