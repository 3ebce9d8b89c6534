import { Link } from '@tanstack/react-router';
import { useAdminWords } from '../words/admin.ts';
import styles from './admin-page.module.css';
import { AdminHead } from './admin-page.tsx';
import { RegistersPage } from './registers-page.tsx';
import { TextForm } from './text-form.tsx';

/** The installation's own words on "Om trädet" and in the accessibility statement. */
export function TextsPart() {
  const { admin, settings } = useAdminWords();
  return (
    <RegistersPage>
      {(registers, account) => (
        <>
          <AdminHead title={admin.parts.texter[0]} intro={settings.proseHelp} />
          <section className={styles.section} aria-labelledby="om-tradet">
            <h2 id="om-tradet">{settings.aboutTitle}</h2>
            <p>{settings.aboutHelp}</p>
            <TextForm
              key={`about ${account}`}
              by={account}
              name="about-text"
              title={settings.aboutTitle}
              registers={registers}
            />
            <p>
              <Link to="/om">{settings.seePage}</Link>
            </p>
          </section>
          <section className={styles.section} aria-labelledby="redogorelse">
            <h2 id="redogorelse">{settings.accessTitle}</h2>
            <p>{settings.accessHelp}</p>
            <TextForm
              key={`access ${account}`}
              by={account}
              name="accessibility-text"
              title={settings.accessTitle}
              registers={registers}
            />
            <p>
              <Link to="/tillganglighet">{settings.seePage}</Link>
            </p>
          </section>
        </>
      )}
    </RegistersPage>
  );
}
