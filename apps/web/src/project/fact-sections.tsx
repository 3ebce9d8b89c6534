import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { entriesOf } from '@utveckling/domain/project/project-at';
import type { ProjectView } from '@utveckling/domain/project/project-schema';
import type { ReactNode } from 'react';
import type { Words } from '../words/words.ts';
import { DocumentTitle } from './document-title.tsx';
import { groupIndicators } from './group-indicators.ts';
import { IndicatorChart } from './indicator-chart.tsx';
import { partsOf } from './parts-of.ts';
import { QuotedFacts } from './quoted-facts.tsx';
import { RelationList } from './relation-list.tsx';
import { relationsOf } from './relations-of.ts';
import { StatusMark } from './status-mark.tsx';

/** A part of the panel that gathers what the minutes say of one subject. */
export type FactSection = { id: string; title: string; content: ReactNode };

type Asked = { project: ProjectView; history: readonly EntryView[]; date: string | undefined; words: Words };

/** What holds for a fruit as of the date, gathered by subject; a subject the minutes are silent on is left out. */
export function factSections({ project, history, date, words }: Asked): FactSection[] {
  const say = words.project;
  const measures = groupIndicators(entriesOf(history, 'indicator'));
  const parts = partsOf(history);
  const relations = relationsOf(project, date);
  const needs = entriesOf(history, 'need');
  const offers = entriesOf(history, 'offer');
  const umbrellas = entriesOf(history, 'umbrella');
  const practical = entriesOf(history, 'practical');
  const documents = entriesOf(history, 'document');
  return [
    {
      id: 'siffror',
      title: say.indicators,
      count: measures.length,
      content: measures.map((measure) => <IndicatorChart key={measure.measure} measure={measure} />),
    },
    {
      id: 'delar',
      title: say.parts,
      count: parts.length,
      content: (
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
      ),
    },
    {
      id: 'hanger-ihop-med',
      title: say.relations,
      count: relations.length,
      content: <RelationList relations={relations} names={project.names} />,
    },
    { id: 'behov', title: say.needs, count: needs.length, content: <QuotedFacts entries={needs} /> },
    { id: 'erbjudanden', title: say.offers, count: offers.length, content: <QuotedFacts entries={offers} /> },
    {
      id: 'hor-till',
      title: say.umbrella,
      count: umbrellas.length,
      content: (
        <QuotedFacts entries={umbrellas} heading={({ claim }) => <span lang="sv">{claim.name}</span>} />
      ),
    },
    {
      id: 'bra-att-veta',
      title: say.practical,
      count: practical.length,
      content: <QuotedFacts entries={practical} />,
    },
    {
      id: 'dokument',
      title: say.documents,
      count: documents.length,
      content: (
        <QuotedFacts
          entries={documents}
          heading={({ claim }) => (
            <>
              <DocumentTitle document={claim} />
              {claim.by === undefined ? null : <span>{say.documentBy(claim.by)}</span>}
              {claim.expected ? <span>({say.documentExpected})</span> : null}
            </>
          )}
        />
      ),
    },
  ].flatMap(({ id, title, count, content }) => (count === 0 ? [] : [{ id, title, content }]));
}
