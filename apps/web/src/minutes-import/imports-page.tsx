import { useMinutesImportWords } from '../words/minutes-import.ts';
import { GiveDocument } from './give-document.tsx';
import { ImportList } from './import-list.tsx';
import styles from './imports-page.module.css';
import { SecretariesOnly } from './secretaries-only.tsx';

/** `/protokoll`: where a secretary hands in minutes, and the reviews that are begun or published. */
export function ImportsPage() {
  const words = useMinutesImportWords();
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{words.title}</h1>
      <p>{words.intro}</p>
      <SecretariesOnly>
        <GiveDocument />
        <ImportList />
      </SecretariesOnly>
    </div>
  );
}
