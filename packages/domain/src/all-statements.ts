import { firstSource } from './meeting/quote.ts';
import type { State, Statement } from './state.ts';

/** Every statement of projects and groups, each once. */
export function allStatements(state: State): Statement[] {
  const entries = [...state.projects.values()].flatMap((project): Statement[] => project.entries);
  const all = new Map(
    [...entries, ...[...state.statements.values()].flat()].map((event) => [event.id, event]),
  );
  return [...all.values()];
}

/** The same by the section of the minutes they stand in, in the order of the text. */
export function statementsBySection(state: State): Map<string, Statement[]> {
  const bySection = new Map<string, Statement[]>();
  for (const event of allStatements(state)) {
    const section = firstSource(event)?.section ?? '';
    const known = bySection.get(section);
    if (known === undefined) bySection.set(section, [event]);
    else known.push(event);
  }
  for (const events of bySection.values())
    events.sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
  return bySection;
}

function place(event: Statement): number {
  return firstSource(event)?.from ?? 0;
}
