import type { Archive } from './archive.ts';
import type { Author, Command } from './change/command.ts';
import { undo } from './change/undo.ts';
import { parseNewEvent } from './event.ts';
import { isRefused, type Refusal } from './refusal.ts';
import { advance, createState } from './state.ts';
import { streamOf } from './stream.ts';
import { writtenSource } from './written.ts';

/** What became of a command in a test. */
export type Played = { change: string } | { refusal: Refusal };

/**
 * A log with nothing in it to play commands on, as `perform` does it on a real one: events get their place in the log
 * and go through the schema. A second passes between two of them; undoing is never too late. For tests.
 */
export function play(start: Archive = { state: createState(), texts: new Map() }) {
  const archive = { state: start.state, texts: new Map(start.texts) };
  let count = 0;

  function perform<D>({ decide }: Command<D>, data: D, account = 'editor'): Played {
    count += 1;
    const at = `2026-11-24T09:${twoDigits(Math.floor(count / 60))}:${twoDigits(count % 60)}.000Z`;
    const change = `c${count}`;
    const decision = decide(archive, data, authorOf(account, change, at));
    if (isRefused(decision)) return decision;
    if (decision.text !== '') archive.texts.set(writtenSource(change), decision.text);
    for (const event of decision.events) {
      const parsed = parseNewEvent(JSON.parse(JSON.stringify(event)));
      const stream = streamOf(parsed);
      advance(archive.state, {
        ...parsed,
        installation: 'default',
        position: archive.state.position + 1,
        stream,
        revision: (archive.state.revisions.get(stream) ?? 0) + 1,
        recordedAt: at,
      });
    }
    return { change };
  }

  return {
    archive,
    perform,
    undo: (played: Played, account?: string) =>
      'change' in played ? perform(undo, { change: played.change }, account) : played,
  };
}

function authorOf(account: string, change: string, at: string): Author {
  const today = at.slice(0, 10);
  return { account, acting: { role: 'editor' }, change, at, today, undoableSince: `${today}T00:00:00.000Z` };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
