import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { useWords } from '../words/words.ts';
import { coordinatorsOf } from './coordinators-of.ts';
import { PanelSection } from './panel-section.tsx';
import { QuotedFacts } from './quoted-facts.tsx';

type CoordinatorsProps = {
  history: readonly EntryView[];
  /** Names of the organisations that are spoken of. */
  organisations: Record<string, string>;
};

/** Who holds the fruit together, by organisation; "samordnare söks" only where somebody has asked for one. */
export function Coordinators({ history, organisations }: CoordinatorsProps) {
  const { project } = useWords();
  const { named, wanted } = coordinatorsOf({ history });
  const namesOf = (slugs: readonly string[]) => slugs.flatMap((slug) => organisations[slug] ?? []).join(', ');
  return (
    <PanelSection title={project.coordinators}>
      {named.length === 0 && wanted.length === 0 ? <p>{project.coordinatorsNotInMinutes}</p> : null}
      {named.length === 0 ? null : (
        <QuotedFacts
          entries={named}
          heading={({ claim: { who, organisations: of } }) => (
            <span lang="sv">{[who.join(', '), namesOf(of)].filter((part) => part !== '').join(' · ')}</span>
          )}
        />
      )}
      {wanted.length === 0 ? null : (
        <QuotedFacts entries={wanted} heading={() => project.coordinatorWanted} look="warm" />
      )}
    </PanelSection>
  );
}
