import type { LoggedEvent, NewEvent } from './event.ts';
import { isWrittenByHand } from './written.ts';

type Orderable = Pick<NewEvent, 'id' | 'said' | 'sources'> & Partial<Pick<LoggedEvent, 'recordedAt'>>;

/**
 * The order of history: by the day it was said, then by the place in the minutes, then what was recorded by hand,
 * by the server's clock. The order in which minutes were read in never matters (domain rule 4).
 */
export function compareEvents(a: Orderable, b: Orderable): number {
  return compareText(orderKey(a), orderKey(b));
}

function orderKey({ said, sources, recordedAt = '', id }: Orderable): string {
  const [source] = sources;
  const place =
    source === undefined || isWrittenByHand(source.source)
      ? `~${recordedAt}#${String(source?.from ?? 0).padStart(9, '0')}`
      : `${source.source}#${String(source.from).padStart(9, '0')}`;
  return `${said?.from ?? ''}|${said?.to ?? ''}|${place}|${id}`;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
