import { slugOf } from '@utveckling/domain/slug-of';
import type { ProposedClaim } from '@utveckling/minutes/proposal';

/** A claim as it is being filled in: what is missing in it, its schema tells. */
export type ClaimDraft = { kind: string } & Readonly<Record<string, unknown>>;

/** What one field of a claim is filled in by; `from` names the list it is chosen among. */
export type ClaimField = { name: string; optional?: true } & (
  | { as: 'pick'; from: PickList }
  | { as: 'text' | 'day' | 'date' | 'number' | 'check' | 'clock' }
  | { as: 'owners' | 'people' | 'holder' | 'parties' | 'organisations' | 'rule' }
);
export type PickList =
  | 'statuses'
  | 'readings'
  | 'parties'
  | 'stances'
  | 'progresses'
  | 'indicatorRoles'
  | 'exactnesses'
  | 'relations'
  | 'projects'
  | 'aspects'
  | 'changes';

type Kind = ProposedClaim['kind'];
type Fields = { fields: readonly ClaimField[]; first: Readonly<Record<string, unknown>> };

const nothing: Fields = { fields: [], first: {} };
const reading: ClaimField = { name: 'reading', as: 'pick', from: 'readings' };
const interpreted = { reading: 'interpreted' };

/** The kinds that words can be told as, the usual ones first, each with its fields and what they begin with. */
export const claimFields: Readonly<Partial<Record<Kind, Fields>>> = {
  decision: nothing,
  action: {
    fields: [
      { name: 'who', as: 'owners' },
      { name: 'due', as: 'date', optional: true },
      { name: 'precondition', as: 'text', optional: true },
    ],
    first: { who: [], parties: [], ownerMissing: true },
  },
  'carry-over': { fields: [], first: { foundAgain: [] } },
  question: {
    fields: [
      { name: 'heldBy', as: 'holder', optional: true },
      { name: 'decidedBy', as: 'text', optional: true },
    ],
    first: {},
  },
  status: {
    fields: [
      { name: 'status', as: 'pick', from: 'statuses' },
      reading,
      { name: 'movedTo', as: 'text', optional: true },
      { name: 'review', as: 'day', optional: true },
    ],
    first: interpreted,
  },
  stance: {
    fields: [
      { name: 'party', as: 'pick', from: 'parties' },
      { name: 'stance', as: 'pick', from: 'stances' },
      { name: 'progress', as: 'pick', from: 'progresses', optional: true },
      reading,
      { name: 'forNow', as: 'check', optional: true },
      { name: 'review', as: 'day', optional: true },
    ],
    first: interpreted,
  },
  condition: nothing,
  event: { fields: [{ name: 'name', as: 'text' }], first: {} },
  indicator: {
    fields: [
      { name: 'label', as: 'text' },
      { name: 'min', as: 'number' },
      { name: 'max', as: 'number', optional: true },
      { name: 'unit', as: 'text', optional: true },
      { name: 'role', as: 'pick', from: 'indicatorRoles' },
      { name: 'exactness', as: 'pick', from: 'exactnesses' },
      { name: 'of', as: 'text', optional: true },
    ],
    first: { unit: '', exactness: 'exact' },
  },
  spread: { fields: [{ name: 'to', as: 'text' }], first: {} },
  document: {
    fields: [
      { name: 'title', as: 'text' },
      { name: 'expected', as: 'check' },
      { name: 'url', as: 'text', optional: true },
    ],
    first: { expected: false },
  },
  need: nothing,
  offer: nothing,
  wish: nothing,
  constraint: nothing,
  endorsement: nothing,
  practical: nothing,
  description: { fields: [{ name: 'aspect', as: 'pick', from: 'aspects' }], first: {} },
  relation: {
    fields: [
      { name: 'relation', as: 'pick', from: 'relations' },
      { name: 'to', as: 'pick', from: 'projects' },
      reading,
    ],
    first: interpreted,
  },
  coordinator: {
    fields: [
      { name: 'who', as: 'people' },
      { name: 'organisations', as: 'organisations' },
      { name: 'wanted', as: 'check' },
    ],
    first: { who: [], organisations: [], wanted: false },
  },
  part: {
    fields: [
      { name: 'name', as: 'text' },
      { name: 'status', as: 'pick', from: 'statuses', optional: true },
    ],
    first: {},
  },
  umbrella: { fields: [{ name: 'name', as: 'text' }], first: {} },
  membership: {
    fields: [
      { name: 'change', as: 'pick', from: 'changes' },
      { name: 'persons', as: 'people' },
      { name: 'parties', as: 'parties' },
    ],
    first: { persons: [], parties: [] },
  },
  'next-meeting': {
    fields: [
      { name: 'date', as: 'date' },
      { name: 'from', as: 'clock', optional: true },
      { name: 'until', as: 'clock', optional: true },
    ],
    first: {},
  },
  schedule: {
    fields: [
      { name: 'rule', as: 'rule' },
      { name: 'from', as: 'clock', optional: true },
      { name: 'until', as: 'clock', optional: true },
    ],
    first: {},
  },
  'schedule-exception': nothing,
  note: nothing,
};

/** The fields of a kind; none where it is told by words alone. */
export function fieldsOf(kind: string): readonly ClaimField[] {
  return fieldsOfKind(kind)?.fields ?? [];
}

/** The kinds that can be chosen. */
export function choosableKinds(): string[] {
  return Object.keys(claimFields);
}

/** A claim of another kind, with what the old one said that fits the new one too. */
export function draftOfKind(kind: string, before: ClaimDraft): ClaimDraft {
  const { first = {}, fields = [] } = fieldsOfKind(kind) ?? {};
  const kept = fields.flatMap(({ name, as }) =>
    before[name] === undefined || as === 'rule' || as === 'pick' ? [] : [[name, before[name]] as const],
  );
  return withField({ ...first, ...Object.fromEntries(kept), kind }, '', undefined);
}

/** The draft with one field as it was filled in, and with what follows from that. */
export function withField(draft: ClaimDraft, name: string, value: unknown): ClaimDraft {
  const { [name]: _, ...rest } = draft;
  const next: ClaimDraft = { ...rest, kind: draft.kind, ...(value === undefined ? {} : { [name]: value }) };
  if (next.kind === 'action') return { ...next, ownerMissing: isOwnerless(next) };
  if (next.kind !== 'indicator') return next;
  const label = next['label'];
  // One value is a span of that value alone.
  const isOneValue = name === 'min' && (draft['max'] === undefined || draft['max'] === draft['min']);
  return {
    ...next,
    ...(name === 'label' && typeof label === 'string' ? { measure: slugOf(label) } : {}),
    ...(isOneValue || next['max'] === undefined ? { max: next['min'] } : {}),
  };
}

function isOwnerless(draft: ClaimDraft): boolean {
  return ['who', 'parties', 'organisations', 'people'].every((name) => {
    const value = draft[name];
    return !Array.isArray(value) || value.length === 0;
  });
}

function fieldsOfKind(kind: string): Fields | undefined {
  return new Map<string, Fields | undefined>(Object.entries(claimFields)).get(kind);
}
