import type { EntryView } from '@utveckling/domain/project/entry-schema';

/** Whether somebody wrote an entry between meetings: no minutes hold its words. */
export function isByHand({ source }: Pick<EntryView, 'source'>): boolean {
  return source.meeting === '';
}
