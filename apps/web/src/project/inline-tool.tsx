import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/words.ts';
import styles from './inline-tool.module.css';

/** A small form, given how to close itself. */
type ToolForm = (close: () => void) => ReactNode;

type InlineToolProps = {
  /** What the buttons say, each with the form it fetches and opens. */
  tools: readonly { words: string; load: () => Promise<ToolForm> }[];
  /** At the end of the heading above, so that nothing moves when it comes. */
  isByHeading?: boolean;
};

type Opened = { words: string; form: ToolForm | 'coming' | 'failed' };

/** Buttons that open a small form where they stand; its code is fetched when it is asked for. */
export function InlineTool({ tools, isByHeading = false }: InlineToolProps) {
  const { app } = useWords();
  const [opened, setOpened] = useState<Opened>();
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const form = opened?.form;
  const isOpen = form !== undefined && form !== 'coming' && form !== 'failed';
  useEffect(() => {
    // Whoever opens the form stands in its first field, and whoever closes it where it was opened.
    if (wasOpen.current !== isOpen)
      place.current?.querySelector<HTMLElement>('textarea, input, button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const open = async ({ words, load }: InlineToolProps['tools'][number]) => {
    setOpened({ words, form: 'coming' });
    const loaded = await load().catch(() => 'failed' as const);
    setOpened({ words, form: loaded });
  };
  return (
    <div ref={place} className={`${styles.tool} ${isByHeading && !isOpen ? styles.byHeading : ''}`}>
      {isOpen ? (
        <div className={styles.form}>{form(() => setOpened(undefined))}</div>
      ) : (
        tools.map((tool) => (
          <Button
            key={tool.words}
            busy={form === 'coming' && opened?.words === tool.words}
            onClick={() => void open(tool)}
            className={styles.button}
          >
            {tool.words}
          </Button>
        ))
      )}
      <div role="status">{form === 'failed' ? <p className={styles.failed}>{app.errorText}</p> : null}</div>
    </div>
  );
}
