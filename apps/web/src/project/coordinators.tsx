import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { useWords } from '../words/words.ts';
import { coordinatorsOf } from './coordinators-of.ts';
import { PanelSection } from './panel-section.tsx';
import { QuotedFacts } from './quoted-facts.tsx';

/** Who holds the fruit together; "samordnare söks" only where the minutes ask for one. */
export function Coordinators({ history }: { history: readonly EntryView[] }) {
  const { project } = useWords();
  const { named, wanted } = coordinatorsOf({ history: [...history] });
  return (
    <PanelSection title={project.coordinators}>
      {named.length === 0 && wanted.length === 0 ? <p>{project.coordinatorsNotInMinutes}</p> : null}
      {named.length === 0 ? null : (
        <QuotedFacts entries={named} heading={({ claim }) => <span lang="sv">{claim.who.join(', ')}</span>} />
      )}
      {wanted.length === 0 ? null : (
        <QuotedFacts entries={wanted} heading={() => project.coordinatorWanted} look="warm" />
      )}
    </PanelSection>
  );
}
