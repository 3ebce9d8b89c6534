import { type ComponentType, useEffect, useState } from 'react';
import { loadPanel } from '../project/loaded-panel.tsx';
import { pageDataId } from './page-data.ts';

type WriteNotes = ComponentType<{ after: number | undefined; quiet: boolean }>;

/** The page can be read and handled before anything else is fetched. */
const afterStart = 1500;

/** The notes over the page and what listens for changes, fetched when the page has come to rest. */
export function LateNotes({ quiet }: { quiet: boolean }) {
  const [Notes, setNotes] = useState<WriteNotes>();
  useEffect(() => {
    const timer = setTimeout(() => {
      // A fruit opens at once then, and also when the network is gone.
      loadPanel().catch(() => {});
      import('../write/write-notes.tsx').then(
        ({ WriteNotes }) => setNotes(() => WriteNotes),
        // Without network there is nothing to hear of; the next page load tries again.
        () => {},
      );
    }, afterStart);
    return () => clearTimeout(timer);
  }, []);
  return Notes === undefined ? null : <Notes after={positionOfPage()} quiet={quiet} />;
}

/** The place in the log that the page was made at, as the server wrote it beside the page's data. */
function positionOfPage(): number | undefined {
  const position = Number(document.getElementById(pageDataId)?.dataset['position'] ?? Number.NaN);
  return Number.isInteger(position) ? position : undefined;
}
