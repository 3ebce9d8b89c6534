import type { SectionProposal } from '../proposal.ts';
import type { DocumentKind } from '../words/document-kinds.ts';
import { isNoName } from '../words/no-name-words.ts';
import { saysNoProject } from '../words/no-project-words.ts';
import { evidenceOf, saysOnlyGeneral } from '../words/project-evidence.ts';
import { hasVerb } from '../words/verbs.ts';
import { kindOfHeading } from './kind-of-heading.ts';
import { newNames } from './new-names.ts';
import type { Opening } from './opening.ts';

/** Where a heading names a project that nobody has registered, and how sure that is. */
export type NewProject = NonNullable<SectionProposal['newProjects']>[number];

/**
 * The projects that an unknown heading may name though the tree does not have them: a short name, no sentence, over
 * words that tell of it; none where it may not. Under "Genomgång av våra projekt" every name may be one. How much must
 * speak for it depends on what kind of meeting it is; where little does the name is unsure.
 */
export function newProjects(
  opening: Opening,
  text: string,
  to: number,
  { isInRound, kind }: { isInRound: boolean; kind: DocumentKind },
): NewProject[] {
  const { title, form } = opening;
  if (opening.projects.length > 0 || title === undefined || form === 'untitled' || form === 'label')
    return [];
  if (opening.kind !== 'other' && opening.kind !== 'project') return [];
  const heading = text.slice(title.from, title.to);
  const told = text.slice(title.to, Math.min(to, title.to + 1500)).trim();
  if (told.length < 25 || kindOfHeading(heading) !== undefined) return [];
  const names = newNames(text, title);
  if (!names.every(({ from, to: end }) => isName(text.slice(from, end), isInRound))) return [];
  const isSaid =
    opening.kind === 'project' ||
    /(?:^|[\s.(*])(?:delprojekt|arbetspaket|proj\.? |projektet |projekt |ny idé|nytt projekt|ny projektidé)/iu.test(
      text.slice(opening.from, title.to),
    );
  const sureness = isSaid ? 'likely' : howSure(heading, told, { isInRound, kind, isLead: form === 'lead' });
  return sureness === undefined ? [] : names.map((range) => ({ ...range, sureness }));
}

/** Whether enough speaks for the heading's being a project, and how much. */
function howSure(
  heading: string,
  told: string,
  { isInRound, kind, isLead }: { isInRound: boolean; kind: DocumentKind; isLead: boolean },
): NewProject['sureness'] | undefined {
  if (isInRound) return 'likely';
  if (saysOnlyGeneral(heading) && !isLead) return undefined;
  const evidence = evidenceOf(heading, told);
  const weight = (evidence.title ? 1 : 0) + evidence.told;
  if (kind === 'project') return evidence.title && weight > 1 ? 'unsure' : undefined;
  if (kind === 'formal') return weight > 1 ? 'likely' : weight === 1 ? 'unsure' : undefined;
  return weight > 0 ? 'likely' : 'unsure';
}

function isName(words: string, isInRound: boolean): boolean {
  if (words.length < 3 || words.length > 80 || words.split(/\s+/).length > 8) return false;
  if (/^(?:det|vi|vad|hur|att|när|vem|vilka|varför|sånt|saker|allt|inför)(?!\p{L})/iu.test(words))
    return false;
  if (!/^["”“]?\p{L}/u.test(words) || /[,?:!]/.test(words) || /\p{Lu}\p{Lu}\p{Lu}? \d/u.test(words))
    return false;
  if (kindOfHeading(words) !== undefined || hasVerb(words) || isBody(words) || isNoName(words)) return false;
  return isInRound || !saysNoProject(words);
}

/** Whether an unknown heading is the name of a group: "Gemensam utvecklingsgrupp", "Utvecklingsgrupper inom …". */
export function namesGroup({ kind, title }: Opening, text: string): boolean {
  if (kind !== 'other' || title === undefined) return false;
  return /^(?:\p{L}+ )?\p{L}*(?:grupp(?:en|er|erna)?|styrelsen?|nämnden?|teamet|rådet)(?: (?:för|inom|i|av) .{1,60})?$/iu.test(
    text.slice(title.from, title.to),
  );
}

/** Who tells of something is no project: "Information från Socialförvaltningen". */
function isBody(words: string): boolean {
  return /(?:förvaltning|kommun|nämnd|styrelse|myndighet|verket|kassan|region)(?:en|et)?$/iu.test(words);
}
