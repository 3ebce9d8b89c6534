import { useSuspenseQuery } from '@tanstack/react-query';
import { useApi } from '../app/use-api.ts';
import { treesQuery } from '../tree/tree-query.ts';
import { useAdminWords } from '../words/admin.ts';
import styles from './admin-page.module.css';
import { AdminHead } from './admin-page.tsx';

/** Where each tree is changed. */
export function TreesPart() {
  const { admin } = useAdminWords();
  const { trees } = useSuspenseQuery(treesQuery(useApi())).data;
  return (
    <>
      <AdminHead title={admin.parts.trad[0]} intro={admin.treesText} />
      {trees.length === 0 ? <p>{admin.noTrees}</p> : null}
      <ul className={styles.rows}>
        {trees.map(({ id, name, sentence }) => (
          <li key={id} className={styles.row}>
            <div className={styles.rowWords}>
              <a href={`/trad/${id}/andra`} className={styles.rowName}>
                {admin.changeTree(name)}
              </a>
              <span className={styles.rowFacts} lang="sv">
                {sentence}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
