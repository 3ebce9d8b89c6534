import type { ImportView } from '@utveckling/minutes/accept/import-view';
import { useState } from 'react';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { AttendancePart } from './attendance-part.tsx';
import { DocumentText } from './document-text.tsx';
import { GuardsPart } from './guards-part.tsx';
import { HeadPart } from './head-part.tsx';
import { importFileAddress } from './import-api.ts';
import { LookFirst } from './look-first.tsx';
import { PublishPart } from './publish-part.tsx';
import { ReviewProvider } from './review-context.ts';
import styles from './review-page.module.css';
import { SaveNote } from './save-note.tsx';
import { SectionList } from './section-list.tsx';
import { TreeGains } from './tree-gains.tsx';
import { useFruits } from './use-fruits.ts';
import { useSavedChoices } from './use-saved-choices.ts';

/** A document to the left, word for word, and to the right what becomes of it. */
export function ReviewOf({ view }: { view: ImportView }) {
  const words = useMinutesImportWords();
  const { choices, state, flush, change } = useSavedChoices(view);
  const [chosen, choose] = useState<string>();
  const known = useFruits();
  const coming = 'refused' in view.preview ? [] : view.preview.fruits;
  const fruits = new Map([...coming, ...known].map(({ slug, name }) => [slug, name]));
  return (
    <ReviewProvider value={{ view, choices, change, fruits, known, chosen, choose }}>
      <h1 className={styles.title}>{view.file === '' ? words.pastedName : view.file}</h1>
      <PublishPart flush={flush} />
      <SaveNote state={state} flush={flush} />
      <div className={styles.columns}>
        <section aria-labelledby="dokumentet" className={styles.document}>
          <h2 id="dokumentet" tabIndex={-1}>
            {words.document}
          </h2>
          <p className={styles.help}>{words.documentHelp}</p>
          <p>
            <a href="#vad-det-blir" className={styles.link}>
              {words.toList}
            </a>
            {view.hasFile ? (
              <a href={importFileAddress(view.id)} download={view.file} className={styles.link}>
                {words.originalFile}
              </a>
            ) : null}
          </p>
          <DocumentText />
        </section>
        <div className={styles.becomes}>
          <h2 id="vad-det-blir" tabIndex={-1}>
            {words.becomes}
          </h2>
          <p>
            <a href="#dokumentet" className={styles.link}>
              {words.toDocument}
            </a>
          </p>
          <LookFirst />
          <HeadPart />
          <TreeGains />
          <GuardsPart />
          <AttendancePart />
          <SectionList />
        </div>
      </div>
    </ReviewProvider>
  );
}
