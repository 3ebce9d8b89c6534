import type { Finding, SectionProposal } from '../proposal.ts';
import { alsoAbout, mentionedIn } from './name/mentioned-in.ts';
import type { Said, World } from './told.ts';

/** What was told as a finding: its place in the source, what it is about, and an id that the same text gives again. */
export function findingOf(said: Said, section: SectionProposal, world: World, ids: Set<string>): Finding {
  const { sentence, claim, begins, ends, rule, sureness, ask, happened } = said;
  const place = sentence.place(
    said.from ?? 0,
    Math.max(said.to ?? sentence.words.length, (said.from ?? 0) + 1),
  );
  const from = begins === undefined ? place.from : Math.min(begins.place(0, 1).from, place.from);
  const about = aboutOf(said, world);
  return {
    id: freeId(`${section.id}:${claim.kind}:${from}`, ids),
    section: section.id,
    from,
    to: ends === undefined ? place.to : Math.max(place.to, ends.place(0, ends.words.length).to),
    ...about,
    claim,
    ...(happened === undefined ? {} : { happened }),
    rule,
    sureness,
    ...(ask === undefined ? {} : { ask }),
  };
}

/** The section's projects, and others that the sentence is about too; in a section about none, those the sentence names; else the group. */
function aboutOf(
  { projects, group, sentence, claim }: Said,
  world: World,
): Pick<Finding, 'projects' | 'group'> {
  const isOfGroup = ['schedule', 'schedule-exception', 'next-meeting', 'membership'].includes(claim.kind);
  const named =
    projects ??
    (isOfGroup
      ? []
      : world.section.projects.length > 0
        ? [...new Set([...world.section.projects, ...alsoAbout(sentence.words, world)])]
        : mentionedIn(sentence.words, world));
  const whose = group ?? (named.length === 0 ? world.group : undefined);
  return { projects: [...named], ...(whose === undefined ? {} : { group: whose }) };
}

function freeId(wanted: string, ids: Set<string>): string {
  let id = wanted;
  for (let number = 2; ids.has(id); number += 1) id = `${wanted}:${number}`;
  ids.add(id);
  return id;
}
