import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { entriesOf } from '@utveckling/domain/project/project-at';
import type { ProjectView } from '@utveckling/domain/project/project-schema';
import { useWords } from '../words/words.ts';
import { Coordinators } from './coordinators.tsx';
import { groupIndicators } from './group-indicators.ts';
import { IndicatorChart } from './indicator-chart.tsx';
import { PanelSection } from './panel-section.tsx';
import { QuotedFacts } from './quoted-facts.tsx';
import { RelationList } from './relation-list.tsx';
import { relationsOf } from './relations-of.ts';
import { StatusMark } from './status-mark.tsx';

type ProjectFactsProps = { project: ProjectView; history: readonly EntryView[]; date: string | undefined };

/** What holds for a fruit as of the date, gathered by subject; a subject the minutes are silent on is left out. */
export function ProjectFacts({ project, history, date }: ProjectFactsProps) {
  const words = useWords();
  const { project: say } = words;
  const constraints = entriesOf(history, 'constraint');
  const parts = entriesOf(history, 'part');
  const needs = entriesOf(history, 'need');
  const measures = groupIndicators(entriesOf(history, 'indicator'));
  const relations = relationsOf(project, date);
  const umbrellas = entriesOf(history, 'umbrella');
  return (
    <>
      {constraints.length === 0 ? null : (
        <PanelSection title={say.constraints}>
          <QuotedFacts entries={constraints} look="warm" />
        </PanelSection>
      )}
      <Coordinators history={history} />
      {parts.length === 0 ? null : (
        <PanelSection title={say.parts}>
          <QuotedFacts
            entries={parts}
            heading={({ claim }) => (
              <>
                {claim.status === undefined ? null : <StatusMark status={claim.status} />}
                <span lang="sv">{claim.name}</span>
                {claim.status === undefined ? null : <span>{words.status[claim.status].word}</span>}
              </>
            )}
          />
        </PanelSection>
      )}
      {measures.length === 0 ? null : (
        <PanelSection title={say.indicators}>
          {measures.map((measure) => (
            <IndicatorChart key={measure.measure} measure={measure} />
          ))}
        </PanelSection>
      )}
      {needs.length === 0 ? null : (
        <PanelSection title={say.needs}>
          <QuotedFacts entries={needs} />
        </PanelSection>
      )}
      {relations.length === 0 ? null : (
        <PanelSection title={say.relations}>
          <RelationList relations={relations} names={project.names} />
        </PanelSection>
      )}
      {umbrellas.length === 0 ? null : (
        <PanelSection title={say.umbrella}>
          <QuotedFacts entries={umbrellas} heading={({ claim }) => <span lang="sv">{claim.name}</span>} />
        </PanelSection>
      )}
      <Practical history={history} />
      <Documents history={history} />
    </>
  );
}

function Practical({ history }: { history: readonly EntryView[] }) {
  const { project } = useWords();
  const practical = entriesOf(history, 'practical');
  if (practical.length === 0) return null;
  return (
    <PanelSection title={project.practical}>
      <QuotedFacts entries={practical} />
    </PanelSection>
  );
}

function Documents({ history }: { history: readonly EntryView[] }) {
  const { project } = useWords();
  const documents = entriesOf(history, 'document');
  if (documents.length === 0) return null;
  return (
    <PanelSection title={project.documents}>
      <QuotedFacts
        entries={documents}
        heading={({ claim: { title, by, expected } }) => (
          <>
            <span lang="sv">{title}</span>
            {by === undefined ? null : <span>{project.documentBy(by)}</span>}
            {expected ? <span>({project.documentExpected})</span> : null}
          </>
        )}
      />
    </PanelSection>
  );
}
