import type { Range } from '@utveckling/domain/meeting/source';
import type { PartialDate } from '@utveckling/domain/partial-date';
import type { ProposedClaim, Sureness } from '../proposal.ts';
import type { Register } from '../register.ts';
import type { TaskRow } from './sentence/tables.ts';

/** Where a sentence stands: under words like "Beslut" or "Förslag till beslut", which say how it is meant. */
export type Under =
  | 'decision'
  | 'proposal'
  | 'background'
  | 'purpose'
  | 'action'
  | 'later'
  | 'agenda'
  /** "Val av styrelse": lines say who was chosen for what. */
  | 'election'
  | 'none';

/** A sentence of a section, as it is read; `place` gives the range of the source that a range of its words stands at. */
export type Sentence = {
  words: string;
  place: (from: number, to: number) => Range;
  before: Sentence | undefined;
  after: Sentence | undefined;
  /** It begins a line that has a list's mark, or "att". */
  isItem: boolean;
  isQuestion: boolean;
  under: Under;
  /** The same for sentences of one paragraph. */
  paragraph: number;
  /** The row of a table of tasks that it is a cell of. */
  row?: TaskRow;
};

/** What the rules know beside the sentence. */
export type World = {
  register: Register;
  /** The meeting's day, which days without a year are counted from. */
  date: PartialDate | undefined;
  group: string | undefined;
  /** The people of this meeting's own list, as it writes them. */
  present: readonly { name: string; person?: string }[];
  /** The organisations of the list that came without a name, as it writes them. */
  bodies: readonly string[];
  /** What "till nästa möte" means. */
  nextMeeting: PartialDate | undefined;
  /** What the section speaks of, its title, and whether it is a form that was filled in. */
  section: { projects: readonly string[]; title: string; kind: string; isForm: boolean };
};

/** One thing that a sentence tells. `from` and `to` are in its words; without them it is all of it. */
export type Told = {
  claim: ProposedClaim;
  from?: number;
  to?: number;
  /** Where it begins before the sentence, since the sentence speaks of that ("Vi tar upp det"). */
  begins?: Sentence;
  /** Where it ends after the sentence: the last cell of a row. */
  ends?: Sentence;
  projects?: readonly string[];
  group?: string;
  happened?: PartialDate;
  sureness: Sureness;
  ask?: string;
};

/** A rule reads one sentence; `sofar` is what the section has told until here, the sentence's own last. */
export type Rule = {
  /** As its file is called. */
  name: string;
  find: (sentence: Sentence, world: World, sofar: readonly Said[]) => Told[];
};

/** What was told, with the sentence and the rule. */
export type Said = Told & { sentence: Sentence; rule: string };
