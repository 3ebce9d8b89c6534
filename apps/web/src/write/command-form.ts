import { createStore } from 'zustand/vanilla';
import type { FieldError } from '../ui/field-error.ts';
import type { CommandDone, CommandFailure, CommandResult, Since } from './command-result.ts';
import type { CommandSchema, SchemaIssue } from './command-schema.ts';
import type { Draft, DraftPlace } from './draft.ts';
import { createDraftSaver } from './draft-saver.ts';
import type { DraftStore } from './draft-store.ts';
import { type FormValues, restoreValues, withValue } from './form-values.ts';
import type { Outbox } from './outbox.ts';

export type CommandFormOptions<V extends FormValues, D> = {
  command: string;
  place: DraftPlace;
  /** The revision of the thing that is shown. */
  seen: number;
  /** What the fields begin with. */
  initial: V;
  schema: CommandSchema<D>;
  /** The command's data out of the fields, for the schema to judge. */
  toData: (values: V) => unknown;
  /** Which field a path of the data stands in; its first part when left out. */
  fieldOf?: ((path: readonly string[]) => string) | undefined;
  /** What is written about, in the reader's words, and the address of this form: for what has to wait. */
  label: string;
  href: string;
  /** The sentence for a field that does not fit. */
  issueWords: (issue: SchemaIssue) => string;
  onSaved?: ((done: CommandDone, values: V) => void) | undefined;
};

export type CommandFormParts = {
  drafts: DraftStore;
  outbox: Pick<Outbox, 'add' | 'flush'>;
  send: (command: string, order: { seen: number; data: unknown; key: string }) => Promise<CommandResult>;
  newKey: () => string;
  now: () => Date;
};

export type CommandFormState<V> = {
  values: V;
  /** `waiting`: saved in this browser until the network is back. */
  state: 'editing' | 'sending' | 'saved' | 'waiting';
  errors: readonly FieldError[];
  /** Why it was not saved, when the fields are not the reason. */
  failure: Exclude<CommandFailure, { kind: 'stale' | 'bad-body' | 'offline' }> | undefined;
  conflict: { revision: number; since: readonly Since[] } | undefined;
  /** When the text that the form opened with was written; undefined when it opened empty. */
  restoredFrom: string | undefined;
  /** False where this browser cannot keep the draft. */
  isKept: boolean;
};

export type CommandForm<V extends FormValues> = ReturnType<typeof createCommandForm<V, unknown>>;

/** A form that writes one command: what is in it, what is wrong with it, and what came of sending it. */
export function createCommandForm<V extends FormValues, D>(
  options: CommandFormOptions<V, D>,
  { drafts, outbox, send, newKey, now }: CommandFormParts,
) {
  const { command, place, schema, toData, label, href } = options;
  let { seen, initial } = options;
  let draft = opened(drafts.read(place), newKey);
  const store = createStore<CommandFormState<V>>()(() => ({
    ...begun,
    values: draft === undefined ? initial : restoreValues(initial, draft.values),
    restoredFrom: draft?.savedAt,
  }));
  const { setState: change, getState } = store;
  const saver = createDraftSaver(drafts, (isKept) => change({ isKept }));

  const draftNow = (): Draft => ({
    ...place,
    seen,
    key: newKey(),
    ...draft,
    values: getState().values,
    savedAt: now().toISOString(),
  });
  const edit = (values: V, field?: keyof V) => {
    const errors = getState().errors.filter((error) => error.field !== field);
    const state = getState().state === 'sending' ? 'sending' : 'editing';
    change({ values, errors, failure: undefined, state });
    draft = draftNow();
    saver.save(draft);
  };
  const keepNow = (next: Draft) => {
    draft = next;
    saver.save(next);
    saver.flush();
  };
  const forgetDraft = () => {
    saver.forget();
    drafts.drop(place);
    draft = undefined;
  };
  const fieldOf = options.fieldOf ?? (([first]: readonly string[]) => first ?? '');

  async function submit(): Promise<CommandFormState<V>> {
    if (getState().state === 'sending') return getState();
    const { values } = getState();
    const parsed = schema.safeParse(toData(values));
    if (!parsed.success) {
      const errors = parsed.error.issues.map((issue) => ({
        field: fieldOf(issue.path.map(String)),
        message: options.issueWords(issue),
      }));
      change({ errors, state: 'editing' });
      return getState();
    }
    const order = orderOf(draftNow(), parsed.data);
    const cleared = drafts.timesCleared();
    change({ state: 'sending', errors: [], failure: undefined });
    const result = await sendUnlessNothingWasSaid(order);
    // Whoever signed out in between leaves nothing behind here.
    if (cleared === drafts.timesCleared()) takeIn(result, order, values);
    else change({ ...begun, values: initial });
    return getState();
  }

  /** What is sent. The key stays only while the data does: else an answer to the earlier words would hide the new ones. */
  function orderOf(from: Draft, data: unknown) {
    const tried = JSON.stringify(data);
    const key = from.tried === undefined || from.tried === tried ? from.key : newKey();
    keepNow({ ...from, key, tried });
    return { key, data, seen: from.seen };
  }

  /** Where all that others wrote meanwhile was taken back, there is nothing to choose between. */
  async function sendUnlessNothingWasSaid(order: ReturnType<typeof orderOf>): Promise<CommandResult> {
    const result = await send(command, order);
    if (result.kind !== 'stale' || result.since.length > 0 || result.revision === order.seen) return result;
    return send(command, { ...order, seen: result.revision });
  }

  function takeIn(result: CommandResult, order: ReturnType<typeof orderOf>, values: V): void {
    switch (result.kind) {
      case 'done':
        seen = result.revision;
        finish(values, 'saved');
        options.onSaved?.(result, values);
        return;
      case 'offline':
        outbox.add({ ...place, ...order, command, values, label, href });
        finish(values, 'waiting');
        void outbox.flush();
        return;
      case 'stale':
        change({ state: 'editing', conflict: result });
        return;
      case 'bad-body': {
        const errors = result.errors.map(({ path, message }) => ({
          field: fieldOf(path.split('.')),
          message,
        }));
        change({
          state: 'editing',
          errors: errors.length > 0 ? errors : [{ field: '', message: result.detail }],
        });
        return;
      }
      default:
        change({ state: 'editing', failure: result });
    }
  }

  /** The words that were sent are safe. What was typed while they were on their way is the next draft. */
  const finish = (sent: V, state: 'saved' | 'waiting') => {
    const { values } = getState();
    forgetDraft();
    if (values === sent) return change({ ...begun, values: initial, state });
    change({ ...begun, values });
    keepNow(draftNow());
  };

  /** From here on what the others wrote is known. */
  const know = () => {
    const { conflict } = getState();
    if (conflict === undefined) return;
    keepNow({ ...draftNow(), seen: conflict.revision });
    change({ conflict: undefined });
  };

  return {
    store,
    set: <K extends keyof V>(field: K, value: V[K]) => edit({ ...getState().values, [field]: value }, field),
    submit,
    /** Saves one's own words beside what the others wrote. */
    keepMine() {
      know();
      return submit();
    },
    /** Puts the others' words above one's own in a field, to be edited together. */
    takeTheirs(field: keyof V, theirs: string) {
      know();
      const { values } = getState();
      const mine = values[field];
      if (typeof mine !== 'string') return;
      const both = [theirs, mine].filter((text) => text.trim() !== '').join('\n\n');
      edit(withValue(values, field, both), field);
      saver.flush();
    },
    /** Throws away what was written. */
    discard() {
      forgetDraft();
      change({ ...begun, values: initial });
    },
    /** Begins once more after something was saved. */
    startAgain: () => change({ state: 'editing' }),
    /** The thing that is shown has changed; a draft that was begun keeps what it saw. */
    see(revision: number, values: V) {
      const isSame = JSON.stringify(values) === JSON.stringify(initial);
      seen = revision;
      if (isSame) return;
      initial = values;
      if (draft === undefined && getState().state !== 'sending') change({ values });
    },
    flush: saver.flush,
  };
}

const begun = {
  state: 'editing',
  errors: [],
  failure: undefined,
  conflict: undefined,
  restoredFrom: undefined,
  isKept: true,
} as const;

/** A draft as its form opens with it. One that was never sent gets a key of its own, so that two tabs have two. */
function opened(draft: Draft | undefined, newKey: () => string): Draft | undefined {
  return draft === undefined || draft.tried !== undefined ? draft : { ...draft, key: newKey() };
}
