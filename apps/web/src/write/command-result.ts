import type { PathError } from '../app/problem-words.ts';

/** Who did something, as the public may know it. */
export type Who = { role: string; party?: string | undefined };

/** What somebody else wrote in the meantime. */
export type Since = { change: string; at: string; who: Who; texts: readonly string[] };

export type CommandDone = {
  kind: 'done';
  change: string;
  /** The revision of the thing after the change. */
  revision: number;
  /** Milliseconds from the answer during which the change can be undone; by the server's clock. */
  undoFor: number;
};

/** Every way in which a command does not happen. Texts come from the server and are meant for the reader. */
export type CommandFailure =
  | { kind: 'stale'; revision: number; since: readonly Since[]; detail: string }
  | { kind: 'refused'; reason: string; detail: string }
  | { kind: 'not-signed-in'; detail: string }
  | { kind: 'not-allowed'; detail: string }
  | { kind: 'bad-body'; errors: readonly PathError[]; detail: string }
  /** No answer of ours came. It is not known whether the command arrived. */
  | { kind: 'offline'; detail: string }
  /** Too many at once; `after` is when to try again, in milliseconds, where the server says. */
  | { kind: 'busy'; after: number | undefined; detail: string }
  | { kind: 'fault'; status: number; detail: string };
export type FailureKind = CommandFailure['kind'];

export type CommandResult = CommandDone | CommandFailure;
