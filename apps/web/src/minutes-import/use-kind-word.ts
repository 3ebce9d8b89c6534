import { useMinutesImportWords } from '../words/minutes-import.ts';
import { useWords } from '../words/words.ts';

/** What a kind of statement is called. */
export function useKindWord(): (kind: string) => string {
  const { project } = useWords();
  const { nextMeeting } = useMinutesImportWords();
  const names: Readonly<Record<string, string>> = { ...project.kind, 'next-meeting': nextMeeting };
  return (kind) => names[kind] ?? kind;
}
