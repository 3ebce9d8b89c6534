import { namesIn } from '../name/names-in.ts';
import type { Register } from '../register.ts';
import { kindOfHeading } from './kind-of-heading.ts';
import type { Opening } from './opening.ts';
import { projectsOf } from './projects-of.ts';

export type About = Pick<Opening, 'kind' | 'projects' | 'group'>;

/**
 * What a heading's words open. A project's very name goes first, then the usual headings of minutes, then groups.
 * A heading that nothing knows is `other`, and one that says it is a project but is none we know is `project` of none:
 * whoever reviews decides.
 */
export function aboutOf(title: string, register: Register): About {
  const projects = projectsOf(title.slice(0, 300), register);
  const group = groupOf(title, register);
  const inGroup = group === undefined ? {} : { group };
  if (projects.some(({ likeness }) => likeness >= 0.95)) return { kind: 'project', projects };
  const kind = kindOfHeading(title);
  if (kind !== undefined) return { kind, projects: [] };
  if (group !== undefined && !projects.some(({ likeness }) => likeness >= 0.85))
    return { kind: 'group', projects: [], ...inGroup };
  if (projects.length > 0) return { kind: 'project', projects };
  return { kind: saysProject(title) ? 'project' : 'other', projects: [] };
}

/** The group whose name the heading is. */
function groupOf(title: string, { groups }: Register): string | undefined {
  const plain = title
    .slice(0, 200)
    .replaceAll(/\([^)]*\)/g, ' ')
    .trim();
  const named = groups.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] }));
  return namesIn(plain, named).find(
    ({ from, to, likeness }) => likeness >= 0.9 && to - from >= plain.length * 0.6 && to - from >= 8,
  )?.id;
}

function saysProject(title: string): boolean {
  return /(?:^|\s)(?:[Pp]rojekt(?:et)? \p{Lu}|\p{L}{2,}projekt(?:et)?$)/u.test(title.slice(0, 120));
}
