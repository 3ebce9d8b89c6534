import type { ClaimKind } from '@utveckling/domain/project/entry-schema';
import styles from './kind-icon.module.css';

/** One line drawing for each kind of entry, in a square of 20. */
const drawings = {
  note: 'M4 6H16M4 10H16M4 14H11',
  status:
    'M10 7C12 4 17 4.5 17 10C17 14 14 17.5 12 17.500C11 17.5 10.5 17 10 17C9.5 17 9 17.5 8 17.500C6 17.5 3 14 3 10C3 4.5 8 4 10 7ZM10 7C10 5 10.5 3.5 12 2.5',
  stance: 'M10 18C3 13 4 6 10 2C16 6 17 13 10 18ZM10 18V8',
  condition: 'M6 9V6.500A4 4 0 0 1 14 6.500V9M4.5 9H15.500V17H4.500ZM10 12V14',
  decision: 'M3.5 10.500L8 15L16.5 5.5',
  endorsement: 'M2 10.500L6 14.500L13 6.500M9.5 14L10 14.500L17.5 6.5',
  action: 'M5 18V3H15.500L13 6.500L15.5 10H5',
  question: 'M6.5 7A3.5 3.5 0 1 1 11.5 10.200C10.4 10.8 10 11.4 10 13M10 16.500V16.6',
  holder: 'M3 5H11M11 2.500L14 5L11 7.500M17 5V15H6M9 12.500L6 15L9 17.5',
  'carry-over': 'M3 14V11A4 4 0 0 1 7 7H16M12.5 3.500L16.5 7L12.5 10.5',
  spread: 'M10 10L4 5M10 10L16 5M10 10V17M10 10M3 4H5V6H3ZM15 4H17V6H15ZM9 16H11V18H9Z',
  document: 'M5 2.500H12L15.5 6V17.500H5ZM12 2.500V6H15.500M7.5 10H13M7.5 13.500H13',
  indicator: 'M4 17V11M10 17V4M16 17V8',
  event: 'M3.5 5H16.500V17H3.500ZM3.5 8.500H16.500M7 2.500V6M13 2.500V6',
  relation:
    'M8 12A3.5 3.5 0 0 1 8 7L10 5A3.5 3.5 0 0 1 15 10L14 11M12 8A3.5 3.5 0 0 1 12 13L10 15A3.5 3.5 0 0 1 5 10L6 9',
  wish: 'M10 2.500L12 7.500L17.5 8L13.3 11.500L14.7 17L10 14L5.3 17L6.7 11.500L2.5 8L8 7.500Z',
  description: 'M10 9V15M10 5.500V5.600M7.5 9H10M7.5 15H12.5',
  constraint: 'M10 3.500V11.500M10 15.500V15.6',
  coordinator:
    'M6.5 6A3.5 3.5 0 1 0 13.5 6A3.5 3.5 0 1 0 6.5 6M3.5 17.500C3.5 13 6.5 11.5 10 11.500C13.5 11.5 16.5 13 16.5 17.5',
  part: 'M3 3H9V9H3ZM11 3H17V9H11ZM3 11H9V17H3ZM11 14H17M14 11V17',
  need: 'M10 4V16M4 10H16',
  offer:
    'M3.5 8H16.5V17H3.5ZM3.5 11.500H16.5M10 8V17M10 8C7 8 5.5 7 6 5C6.5 3.2 9.500 4 10 8C10.500 4 13.5 3.2 14 5C14.500 7 13 8 10 8',
  comment: 'M3 4H17V13.500H9.500L6 17V13.500H3Z',
  'action-step': 'M5 18V3H15.500L13 6.500L15.5 10H5M9 15L11 17L15.5 12.5',
  umbrella: 'M2.5 10C3 5 6 3 10 3C14 3 17 5 17.5 10ZM10 10V15.500A1.8 1.8 0 0 0 13.6 15.5',
  practical: 'M2.5 10A7.5 7.5 0 1 0 17.5 10A7.5 7.5 0 1 0 2.5 10M10 5.500V10L13 12',
  membership:
    'M4 6.500A2.8 2.8 0 1 0 9.6 6.500A2.8 2.8 0 1 0 4 6.500M1.5 16.500C1.5 12.5 4 11.5 6.8 11.500C9.6 11.5 12 12.5 12 16.500M12.5 4A2.7 2.7 0 0 1 12.5 9.200M14 11.800C16.5 12.2 18.5 13.3 18.5 16.5',
  schedule: 'M3.5 5H16.500V17H3.500ZM3.5 8.500H16.500M7 2.500V6M13 2.500V6M7 12H8M12 12H13M7 14.500H8',
  'schedule-exception': 'M3.5 5H16.500V17H3.500ZM3.5 8.500H16.500M7 2.500V6M13 2.500V6M8 11L12 15M12 11L8 15',
} satisfies Record<ClaimKind, string>;

/** The sign of a kind; its word always stands beside it. */
export function KindIcon({ kind }: { kind: ClaimKind }) {
  return (
    <svg
      className={styles.icon}
      viewBox="0 0 20 20"
      width="18"
      height="18"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[kind]} />
    </svg>
  );
}
