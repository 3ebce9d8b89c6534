import type * as z from 'zod';
import type { Archive } from '../archive.ts';
import type { NewEvent } from '../event.ts';
import type { Action, Target } from '../people/permissions.ts';
import type { Role } from '../people/role.ts';
import type { Refused } from '../refusal.ts';

/** Who makes a change, when, and under what names. Clock and randomness come from outside. */
export type Author = {
  account: string;
  acting: { role: Role; party?: string } | undefined;
  /** The change's id, free to use. */
  change: string;
  /** Instant, ISO 8601 in UTC, and the day it is where the tree stands. */
  at: string;
  today: string;
  /** What was recorded before this instant can no longer be undone. */
  undoableSince: string;
};

/** What a change writes: events, and the words they point at (none for settings and names). */
export type Decision = { events: NewEvent[]; text: string };

/** Something a person can do, as it is defined. It writes nothing. */
type CommandRules<D> = {
  /** What the table of permissions calls it. */
  action: Action;
  /** What the form gives; the same on client and server. */
  schema: z.ZodType<D>;
  /** Whose it is. */
  target(archive: Archive, data: D): Target;
  /**
   * The stream whose revision the writer must have seen. Undefined where nothing has to have been seen: the change
   * stands beside whatever others write meanwhile.
   */
  stream(data: D): string | undefined;
  decide(archive: Archive, data: D, author: Author): Decision | Refused;
};

/** A command with data that fit it, ready to be asked. */
export type ReadyCommand = {
  action: Action;
  stream: string | undefined;
  target(archive: Archive): Target;
  decide(archive: Archive, author: Author): Decision | Refused;
};

export type Command<D> = CommandRules<D> & {
  /** Checks what came from outside. */
  prepare(raw: unknown): { ready: ReadyCommand } | { issues: z.core.$ZodIssue[] };
};

/** A command from its rules. */
export function command<D>(rules: CommandRules<D>): Command<D> {
  return {
    ...rules,
    prepare(raw) {
      const parsed = rules.schema.safeParse(raw);
      if (!parsed.success) return { issues: parsed.error.issues };
      const { data } = parsed;
      return {
        ready: {
          action: rules.action,
          stream: rules.stream(data),
          target: (archive) => rules.target(archive, data),
          decide: (archive, author) => rules.decide(archive, data, author),
        },
      };
    },
  };
}
