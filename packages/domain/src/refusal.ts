import type { WeakPair } from './setting/weak-colours.ts';

/** Every way the rules say no, each with the facts its sentence needs. */
export type Refusal =
  | { reason: 'unknown-project'; project: string }
  | { reason: 'unknown-thing'; thing: string }
  /** `name` is what the one that has it is called. */
  | { reason: 'name-taken'; name: string; what: 'fruit' | 'branch' | 'tree' | 'outside' }
  | { reason: 'nobody-named' }
  | { reason: 'said-in-minutes' }
  /** The three-party rule (S20): these parties have not said that they are interested. */
  | {
      reason: 'parties-missing';
      parties: readonly { id: string; name: string; stance: string | undefined }[];
    }
  /** Paused and stances agree (domain rule 2): somebody must be for it before it thaws. */
  | { reason: 'all-parties-pause'; parties: readonly { id: string; name: string }[] }
  | { reason: 'already-so' }
  | { reason: 'already-corrected' }
  | { reason: 'not-an-action' }
  | { reason: 'too-late-to-undo' }
  | { reason: 'not-yours' }
  | { reason: 'built-upon' }
  | { reason: 'still-used'; by: readonly string[] }
  | { reason: 'last-administrator' }
  /** A name that means another party, organisation or group already. */
  | { reason: 'name-used'; name: string; by: string }
  /** Colours that could not be read or told apart. */
  | { reason: 'weak-contrast'; pairs: readonly WeakPair[] }
  | { reason: 'day-passed'; day: string }
  | { reason: 'nothing-chosen' }
  /** Minutes without a day: nothing in them or around them tells when it was. */
  | { reason: 'no-date' }
  /** The very document is there already, as a source of that meeting. */
  | { reason: 'already-imported'; meeting: string }
  /** Something that came later rests on the minutes that are taken back. */
  | { reason: 'minutes-built-upon' };
export type RefusalReason = Refusal['reason'];

/** What a command gives: something, or a refusal. */
export type Refused = { refusal: Refusal };

export function refused(refusal: Refusal): Refused {
  return { refusal };
}

export function isRefused<T extends object>(answer: T | Refused): answer is Refused {
  return 'refusal' in answer;
}
