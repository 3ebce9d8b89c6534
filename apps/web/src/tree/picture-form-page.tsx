import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { PictureView } from '@utveckling/domain/tree/picture-schema';
import { type ReactNode, useEffect, useRef } from 'react';
import { useApi } from '../app/use-api.ts';
import { pictureQuery } from '../change/picture-query.ts';
import { ProjectFormDoor } from '../project/project-form-door.tsx';
import styles from '../project/project-form-page.module.css';
import type { Writer } from '../project/writer.ts';
import { useMe } from '../sign-in/use-me.ts';
import { useWords } from '../words/words.ts';
import { treesQuery } from './tree-query.ts';

type PictureFormPageProps = {
  tree: string;
  title: string;
  may: (writer: Writer, picture: PictureView) => boolean;
  /** The way back: the tree, or the list that the form was chosen from. */
  back?: { to: string; words: string };
  children: (picture: PictureView, writer: Writer) => ReactNode;
};

/** The page of a form about the picture: the way back, what it is, and the form for those who may use it. */
export function PictureFormPage({ tree, title, may, back, children }: PictureFormPageProps) {
  const api = useApi();
  const { trees } = useSuspenseQuery(treesQuery(api)).data;
  const me = useMe();
  const { project: say } = useWords();
  const writer = me?.signedIn === true && me.grants.length > 0 ? me : undefined;
  const picture = useQuery({ ...pictureQuery(api), enabled: writer !== undefined }).data;
  const heading = useRef<HTMLHeadingElement>(null);
  // Who comes from another page is told where one is.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  const isKnown = me !== undefined && (writer === undefined || picture !== undefined);
  const name = trees.find(({ id }) => id === tree)?.name ?? tree;
  return (
    <div className={styles.page}>
      <p className={styles.back}>
        <Link to={back?.to ?? `/trad/${tree}`} className={styles.backLink}>
          <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
            <path d="M12.5 4L6.5 10L12.5 16" className={styles.arrow} />
          </svg>
          {back === undefined ? (
            <>
              {say.backTo} <span lang="sv">{name}</span>
            </>
          ) : (
            back.words
          )}
        </Link>
      </p>
      <h1 ref={heading} className={styles.title} tabIndex={-1}>
        {title}
      </h1>
      {writer !== undefined && picture !== undefined && may(writer, picture) ? (
        children(picture, writer)
      ) : (
        <ProjectFormDoor isKnown={isKnown} isSignedIn={writer !== undefined} />
      )}
    </div>
  );
}
