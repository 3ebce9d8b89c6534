import { Link, Outlet, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { SearchBox } from '../search/search-box.tsx';
import { AccountLink } from '../sign-in/account-link.tsx';
import { type Language, LanguageProvider, useWords } from '../words/words.ts';
import { CurrentLink } from './current-link.tsx';
import { LateNotes } from './late-notes.tsx';
import { OfflineNote } from './offline-note.tsx';
import styles from './shell.module.css';
import { TreeSwitch, useIsTree } from './tree-switch.tsx';

/** The frame of every page: header, content and foot. On the wall only the content is left. */
export function Shell() {
  const { sprak, vagg } = useSearch({ from: '__root__' });
  const language: Language = sprak === 'en' ? 'en' : 'sv';
  // The server wrote the language of the page it made; going over to the other one makes no new page.
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageProvider value={language}>
      {vagg === true ? (
        <>
          <LateNotes quiet={true} />
          <Outlet />
        </>
      ) : (
        <div className={styles.shell}>
          <Header />
          <OfflineNote />
          <LateNotes quiet={false} />
          <main id="innehall" className={styles.main} tabIndex={-1}>
            <Outlet />
          </main>
        </div>
      )}
    </LanguageProvider>
  );
}

function Header() {
  const { app } = useWords();
  return (
    <header className={styles.header}>
      <a href="#innehall" className={styles.skip}>
        {app.skipToContent}
      </a>
      <Link to="/" className={styles.name}>
        {app.name}
      </Link>
      <nav aria-label={app.navigation} className={styles.navigation}>
        <CurrentLink to="/" className={styles.item} current={useIsTree()}>
          {app.tree}
        </CurrentLink>
        <Link to="/lista" className={styles.item}>
          {app.list}
        </Link>
        <Link to="/moten" className={styles.item}>
          {app.meetings}
        </Link>
        <Link to="/om" className={styles.item}>
          {app.about}
        </Link>
      </nav>
      <TreeSwitch />
      <SearchBox />
      <AccountLink />
      <LanguageLink />
    </header>
  );
}

function LanguageLink() {
  const { app } = useWords();
  const language: Language = useSearch({ from: '__root__' }).sprak === 'en' ? 'sv' : 'en';
  return (
    <Link
      to="."
      search={(search) => ({ ...search, sprak: language === 'en' ? 'en' : undefined })}
      className={styles.language}
      lang={language}
      hrefLang={language}
    >
      {app.otherLanguage}
    </Link>
  );
}
