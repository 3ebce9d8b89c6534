import { Button } from '../ui/button.tsx';
import styles from './save-bar.module.css';

/** The button that saves, always within reach of the thumb. */
export function SaveBar({ isBusy, words }: { isBusy: boolean; words: string }) {
  return (
    <div className={styles.bar}>
      <Button kind="primary" type="submit" busy={isBusy} className={styles.save}>
        {words}
      </Button>
    </div>
  );
}
