import { type LiveChange, parseLiveChange } from './live-change.ts';

/** What is used of an EventSource. */
export type LiveSource = Pick<EventTarget, 'addEventListener'> & {
  readonly readyState: number;
  close(): void;
};

export type LiveOptions = {
  onChange: (change: LiveChange) => void;
  /** The place in the log that the page was made at; from now on when left out. */
  after?: number | undefined;
  open?: (url: string) => LiveSource;
  origin?: string;
  /** Where the page is told that it is seen, hidden or left, and whether it is seen now. */
  page?: EventTarget;
  isSeen?: () => boolean;
  /** How long a hidden page goes on listening, and how long it waits after a refusal, in milliseconds. */
  listensHidden?: number;
  afterRefusal?: number;
};

const closed = 2;

/**
 * Listens to what changes while the page is seen. A break is bridged by the browser itself (`Last-Event-ID`); after a
 * longer one, or when the server refused, it asks for what came `after` the last it heard. Nothing is told twice.
 * @returns what stops it.
 */
export function watchChanges({
  onChange,
  after,
  open = (url) => new EventSource(url),
  origin = '',
  page = window,
  isSeen = () => document.visibilityState === 'visible',
  listensHidden = 60_000,
  afterRefusal = 30_000,
}: LiveOptions): () => void {
  let heard = after;
  let source: LiveSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    clearTimeout(timer);
    source?.close();
    source = undefined;
  };
  const hear = (event: Event) => {
    const change = 'data' in event ? parseLiveChange(String(event.data)) : undefined;
    if (change === undefined || change.position <= (heard ?? 0)) return;
    heard = change.position;
    onChange(change);
  };
  const connect = () => {
    clearTimeout(timer);
    if (source !== undefined || !isSeen()) return;
    const opened = open(`${origin}/api/live${heard === undefined ? '' : `?after=${heard}`}`);
    source = opened;
    opened.addEventListener('change', hear);
    opened.addEventListener('error', () => {
      // A browser tries again by itself after a break, but never after a refusal.
      if (opened !== source || opened.readyState !== closed) return;
      close();
      timer = setTimeout(connect, afterRefusal);
    });
  };
  const whenSeenOrHidden = () => {
    if (isSeen()) return connect();
    clearTimeout(timer);
    timer = setTimeout(close, listensHidden);
  };

  connect();
  page.addEventListener('visibilitychange', whenSeenOrHidden);
  // A page with an open connection cannot be kept for the back button.
  page.addEventListener('pagehide', close);
  page.addEventListener('pageshow', connect);
  return () => {
    close();
    page.removeEventListener('visibilitychange', whenSeenOrHidden);
    page.removeEventListener('pagehide', close);
    page.removeEventListener('pageshow', connect);
  };
}
