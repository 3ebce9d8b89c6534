import type { Range } from '@utveckling/domain/meeting/source';
import type { SectionProposal } from '../proposal.ts';
import type { Register } from '../register.ts';
import { documentKind } from '../words/document-kinds.ts';
import { isLabel } from '../words/label-words.ts';
import { saysOnlyGeneral } from '../words/project-evidence.ts';
import { projectsOfFirstSentence } from './first-sentence.ts';
import { type NewProject, namesGroup, newProjects } from './new-project.ts';
import type { Opening } from './opening.ts';
import { openingsOf } from './openings-of.ts';
import { parentOf } from './parent-of.ts';
import { sectionIds } from './section-ids.ts';

/**
 * The sections of a text, in order. Each goes from its beginning to that of the next, so together they are the whole
 * text; what was set aside lies inside them (`pieces-of.ts` tells whose each character is). A text that is set aside
 * whole has none.
 */
export function sectionsOf(text: string, asides: readonly Range[], register: Register): SectionProposal[] {
  const found = openingsOf(text, asides, register).map((opening, index, all): Opening => {
    const projects = projectsOfFirstSentence(opening, text, all[index + 1]?.from ?? text.length, register);
    return projects.length > 0 ? { ...opening, kind: 'project', projects } : opening;
  });
  const kind = documentKind(text.slice(0, Math.min(found[1]?.from ?? text.length, 1200)));
  const named = found.map((opening, index) =>
    newProjects(opening, text, found[index + 1]?.from ?? text.length, {
      isInRound: isInRound(index, found, text),
      kind,
    }),
  );
  const openings = withInherited(
    found.map((opening, index) => ({ ...opening, kind: kindOf(opening, text, named[index] ?? []) })),
    text,
  );
  const ids = sectionIds(openings);
  return openings.map((opening, index) => {
    const from = index === 0 ? firstPlace(asides) : opening.from;
    const to = openings[index + 1]?.from ?? text.length;
    const parent = parentOf(index, openings, text);
    const parentId = parent === undefined ? undefined : ids[parent];
    const names = opening.kind === 'project' ? (named[index] ?? []) : [];
    return {
      id: ids[index] ?? `avsnitt-${index + 1}`,
      from,
      to,
      order: index + 1,
      ...(parentId === undefined ? {} : { parent: parentId }),
      ...shown(opening),
      body: bodyOf(text, opening, to),
      kind: opening.kind,
      projects: opening.projects,
      ...(names.length > 0 ? { newProjects: names } : {}),
    };
  });
}

/** "3.2 Tidplan" under "3 Bokbussen": a part with a heading that could stand under anything is about what it lies under. */
function withInherited(openings: readonly Opening[], text: string): Opening[] {
  return openings.map((opening, index) => {
    const { title, kind, projects, form } = opening;
    if (kind !== 'other' || title === undefined || projects.length > 0 || !canInherit(form)) return opening;
    const heading = text.slice(title.from, title.to);
    const over = openings[parentOf(index, openings, text) ?? -1];
    if (over?.kind !== 'project' || over.level >= opening.level) return opening;
    if (!isLabel(heading) && !saysOnlyGeneral(heading)) return opening;
    const inherited = over.projects.map((one) => ({ ...one, rule: 'section-over' }));
    return inherited.length === 0 ? opening : { ...opening, kind: 'project', projects: inherited };
  });
}

function canInherit(form: Opening['form']): boolean {
  return form === 'markdown' || form === 'wiki' || form === 'underlined' || form === 'number';
}

/** What an unknown heading may be, by its words and what is told under it. */
function kindOf(opening: Opening, text: string, names: readonly NewProject[]): Opening['kind'] {
  if (namesGroup(opening, text)) return 'group';
  return names.length > 0 ? 'project' : opening.kind;
}

/** Whether it is told in a round of reports on projects. */
function isInRound(index: number, openings: readonly Opening[], text: string): boolean {
  const over = parentOf(index, openings, text);
  const { kind, title } = (over === undefined ? undefined : openings[over]) ?? {};
  if (kind !== 'agenda' || title === undefined) return false;
  return /projekt|utvecklingsarbet|utvecklingsfråg|arbetsgrupp|grupperna|frukt/i.test(
    text.slice(title.from, title.to),
  );
}

/** The first section begins after a byte order mark, before white space and page marks. */
function firstPlace(asides: readonly Range[]): number {
  return asides[0]?.from === 0 && asides[0].to === 1 ? 1 : 0;
}

function shown({ number, title, group }: Opening): Pick<SectionProposal, 'number' | 'title' | 'group'> {
  return {
    ...(number === undefined ? {} : { number }),
    ...(title === undefined ? {} : { title }),
    ...(group === undefined ? {} : { group }),
  };
}

/** The first word after the heading, or the section's end. */
function bodyOf(text: string, { body }: Opening, to: number): number {
  let at = Math.min(body, to);
  while (at < to && /[\s:]/.test(text.charAt(at))) at += 1;
  return at;
}
