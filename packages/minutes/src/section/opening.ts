import type { Range } from '@utveckling/domain/meeting/source';
import type { SectionProposal } from '../proposal.ts';
import type { HeadingForm } from './heading-form.ts';
import type { ProjectMatch } from './projects-of.ts';

/** Where a section begins, and what shows it. */
export type Opening = {
  from: number;
  form: 'head' | 'plain' | 'lead' | 'label' | 'untitled' | HeadingForm['form'];
  level: number;
  number?: string;
  title?: Range;
  /** Where its words begin. */
  body: number;
  kind: SectionProposal['kind'];
  projects: ProjectMatch[];
  group?: string;
};

/** Whether the section is a matter of its own: numbered, and no list of people. */
export function isMatter(opening: Opening | undefined): boolean {
  if (opening === undefined || opening.kind === 'attendance') return false;
  return opening.form === 'number' || opening.form === 'paragraph' || opening.form === 'point';
}
