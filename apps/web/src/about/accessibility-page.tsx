import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '../app/use-api.ts';
import { Breakable } from '../ui/breakable.tsx';
import { useAccessibilityWords } from '../words/accessibility.ts';
import styles from './about-page.module.css';
import { OwnText } from './own-text.tsx';
import { settingsQuery } from './settings-query.ts';

/** `/tillganglighet`: what was tested and what was not, and whom to turn to – or that nobody has said so yet. */
export function AccessibilityPage() {
  const words = useAccessibilityWords();
  const { accessibilityText } = useSuspenseQuery(settingsQuery(useApi())).data;
  const hasContact = accessibilityText.sv !== '' || accessibilityText.en !== '';
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>
        <Breakable>{words.title}</Breakable>
      </h1>
      <p className={styles.intro}>{words.intro}</p>
      <List title={words.howTitle} sentences={words.how} />
      <List title={words.testedTitle} sentences={words.tested} />
      <List title={words.notTestedTitle} sentences={words.notTested} />
      <section className={styles.part}>
        <h2>{words.contactTitle}</h2>
        {hasContact ? <OwnText text={accessibilityText} /> : <p>{words.contactMissing}</p>}
      </section>
      <section className={styles.part}>
        <h2>{words.authorityTitle}</h2>
        <p>{words.authority}</p>
      </section>
      <p className={styles.part}>
        <Link to="/om" className={styles.tree}>
          {words.toAbout}
        </Link>
      </p>
    </div>
  );
}

function List({ title, sentences }: { title: string; sentences: readonly string[] }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
