import type { GroupView } from '@utveckling/domain/meeting/meeting-schema';
import type { MeetingMark } from '@utveckling/domain/tree/tree-schema';
import { HistoryList } from '../project/history-list.tsx';
import { useWords } from '../words/words.ts';
import styles from './group-history.module.css';

type GroupHistoryProps = { group: GroupView; meetings: readonly MeetingMark[] };

/** What the minutes say of the group itself: premises, the picture, who sits in it, when it meets. */
export function GroupHistory({ group, meetings }: GroupHistoryProps) {
  const { meeting } = useWords();
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{meeting.groupHistory}</h2>
      <p>{meeting.groupHistoryHelp}</p>
      {group.aliases.length === 0 ? null : (
        <p>
          {meeting.groupNames}:{' '}
          <span lang="sv">{[group.name, ...group.aliases].map((name) => `”${name}”`).join(', ')}</span>
        </p>
      )}
      <HistoryList
        entries={group.history}
        references={{ names: group.names, parties: [], meetings, history: group.history }}
        date={undefined}
        level={3}
      />
    </section>
  );
}
