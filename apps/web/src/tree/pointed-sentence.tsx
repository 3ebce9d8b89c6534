import type { TreeView } from '@utveckling/domain/tree/tree-schema';
import { useLanguage, useWords } from '../words/words.ts';
import { drawnFruit } from './drawn-fruit.ts';
import { fruitLabel } from './fruit-label.ts';
import styles from './legend.module.css';
import { usePointed } from './pointed-store.ts';

/** One plain sentence about the fruit under pointer or focus; its link says the same to a screen reader. */
export function PointedSentence({ tree, date }: { tree: TreeView; date: string | undefined }) {
  const words = useWords();
  const language = useLanguage();
  const pointed = usePointed((store) => store.pointed);
  const fruit = pointed?.kind === 'fruit' ? tree.projects.find(({ slug }) => slug === pointed.id) : undefined;
  if (fruit === undefined) return null;
  const state = drawnFruit(fruit, tree, date);
  const { sentence } = state.status === null ? words.noStatus : words.status[state.status];
  return (
    <span className={styles.pointed} aria-hidden="true">
      {fruitLabel(fruit, state, tree.parties, words, language)}. {sentence}
    </span>
  );
}
