import { useChangeLogWords } from '../words/change-log.ts';
import { useWords } from '../words/words.ts';

type Names = Readonly<Record<string, string>>;

/** What a field's value is called for a reader: "paused" of a status is "På is". A value without a word is shown as it is. */
export function useValueWord(): (field: string, value: string) => string {
  const { project, status } = useWords();
  const words = useChangeLogWords();
  const statuses = Object.fromEntries(Object.entries(status).map(([key, { word }]) => [key, word]));
  const readings = Object.fromEntries(Object.entries(project.reading).map(([key, { word }]) => [key, word]));
  const fields: Readonly<Record<string, Names>> = {
    status: statuses,
    stance: project.stance,
    progress: project.progress,
    reading: readings,
    grade: project.grade,
    role: words.role,
  };
  const truth: Names = words.truth;
  return (field, value) => truth[value] ?? fields[field]?.[value] ?? value;
}
