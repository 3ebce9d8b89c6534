import type { Finding, ProposedClaim } from '../proposal.ts';
import { emptyRegister, type Register } from '../register.ts';
import { findAll } from './find-all.ts';

/** A register for tests: two parties, an association, a group and two projects, none of them real. */
export const smallRegister: Register = {
  ...emptyRegister,
  parties: [
    { id: 'kultur', name: 'Kulturförvaltningen', shortName: 'KUF' },
    { id: 'teknik', name: 'Tekniska förvaltningen', shortName: 'TF' },
  ],
  organisations: [{ id: 'odlarna', name: 'Odlarna', aliases: [], party: 'foreningarna' }],
  groups: [{ id: 'styrgruppen', name: 'Styrgruppen för stadsodling', aliases: ['Styrgruppen'] }],
  projects: [
    { slug: 'stadsodling', name: 'Stadsodling', aliases: [] },
    { slug: 'cykelkoket', name: 'Cykelköket', aliases: [] },
  ],
};

type Setting = {
  title?: string;
  projects?: readonly string[];
  kind?: 'project' | 'other' | 'next-meeting' | 'schedule';
  present?: readonly string[];
  day?: string;
};

/** What words in one section tell, at a meeting on 5 October 2017 with these people there. */
export function say(
  words: string,
  { title = '', projects = [], kind = 'other', present = [], day = '2017-10-05' }: Setting = {},
): (Finding & { words: string })[] {
  const list = present.join('\n');
  const heading = title === '' ? '' : `${title}\n`;
  const text = `${list}\n${heading}${words}`;
  const begin = list.length + 1;
  let at = 0;
  const attendance = present.map((name, index) => {
    const from = at;
    at += name.length + 1;
    const place = { from, to: from + name.length };
    return {
      section: 'x',
      ...place,
      name: place,
      organisations: [],
      person: { id: `p${index + 1}`, likeness: 1 },
      presence: 'present' as const,
      incomplete: false,
      sureness: 'sure' as const,
    };
  });
  const findings = findAll({
    text,
    register: smallRegister,
    head: {
      date: { from: day, to: day, certainty: 'stated' },
      group: { id: 'styrgruppen', words: { from: 0, to: 1 }, likeness: 1 },
      contradictions: [],
    },
    sections: [
      {
        id: 'x',
        from: begin,
        to: text.length,
        order: 1,
        body: begin + heading.length,
        kind,
        projects: projects.map((slug) => ({ slug, likeness: 1, rule: 'name' })),
        ...(title === '' ? {} : { title: { from: begin, to: begin + title.length } }),
      },
    ],
    asides: [],
    attendance,
  });
  return findings.map((finding) => ({ ...finding, words: text.slice(finding.from, finding.to) }));
}

/** The claims of one kind that words tell. */
export function told<Kind extends ProposedClaim['kind']>(
  kind: Kind,
  words: string,
  setting?: Setting,
): Extract<ProposedClaim, { kind: Kind }>[] {
  return say(words, setting).flatMap(({ claim }) => (isOf(claim, kind) ? [claim] : []));
}

function isOf<Kind extends ProposedClaim['kind']>(
  claim: ProposedClaim,
  kind: Kind,
): claim is Extract<ProposedClaim, { kind: Kind }> {
  return claim.kind === kind;
}

/** Whether words tell something of a kind. */
export function tells(kind: ProposedClaim['kind'], words: string, setting?: Setting): boolean {
  return say(words, setting).some(({ claim }) => claim.kind === kind);
}
