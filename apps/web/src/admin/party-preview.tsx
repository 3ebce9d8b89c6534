import { contrast, leastContrast } from '@utveckling/domain/contrast';
import { stances } from '@utveckling/domain/project/stance';
import { PartyLeaf } from '../tree/party-leaf.tsx';
import { useAdminWords } from '../words/admin.ts';
import { useLanguage, useWords } from '../words/words.ts';
import styles from './admin-page.module.css';
import { ratioWords } from './ratio-words.ts';

type PartyPreviewProps = { leaf: string; colour: string; paper: string };

/** A party's leaf as it will be drawn for each stance, and how well its colour is seen. */
export function PartyPreview({ leaf, colour, paper }: PartyPreviewProps) {
  const { registers } = useAdminWords();
  const { tree } = useWords();
  const language = useLanguage();
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return null;
  const ratio = contrast(colour, paper);
  const words = ratioWords(ratio, language);
  return (
    <figure className={styles.preview}>
      <figcaption>{registers.preview}</figcaption>
      <ul className={styles.leaves}>
        {[...stances, undefined].map((stance) => (
          <li key={stance ?? 'none'}>
            <svg viewBox="-12 -12 24 24" className={styles.leaf} aria-hidden="true">
              <PartyLeaf leaf={leaf} colour={colour} stance={stance} />
            </svg>
            <span>{tree.leafMeaning[stance ?? 'notStated']}</span>
          </li>
        ))}
      </ul>
      <p role="status">
        {ratio < leastContrast.shape ? registers.seenBadly(words) : registers.seenWell(words)}
      </p>
    </figure>
  );
}
