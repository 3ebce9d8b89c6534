import { Fact } from './claim-line.tsx';
import type { References } from './references.ts';
import { SentenceLink } from './sentence-link.tsx';

type EntrySpokenOfProps = { name: string; id: string; references: References };

/** The entry that another one speaks of: the action of a step, the question that somebody has. */
export function EntrySpokenOf({ name, id, references }: EntrySpokenOfProps) {
  const found = references.history?.find((entry) => entry.id === id);
  if (found === undefined) return null;
  // What is about the group alone has no fruit whose history it could be shown in.
  const source = found.projects.length === 0 ? found.source : { meeting: '' };
  return (
    <Fact name={name}>
      <SentenceLink source={source} entry={found.id} projects={found.projects}>
        <span lang="sv">{found.source.quote}</span>
      </SentenceLink>
    </Fact>
  );
}
