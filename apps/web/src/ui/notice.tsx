import type { ReactNode } from 'react';
import styles from './notice.module.css';

type NoticeProps = {
  /** `calm` tells something, `warm` asks for attention, `wrong` says that something did not go. Default `calm`. */
  kind?: 'calm' | 'warm' | 'wrong';
  /** Whether it is read out when it comes; a notice that stood there from the start is not. */
  role?: 'status' | 'alert';
  children: ReactNode;
};

/** A few words in a box of their own. */
export function Notice({ kind = 'calm', role, children }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[kind]}`} role={role}>
      {children}
    </div>
  );
}
