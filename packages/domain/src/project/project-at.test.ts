import { describe, expect, it } from 'vitest';
import { fold } from '../state.ts';
import { archiveOf, logged, statement } from '../testing.ts';
import { projectAt } from './project-at.ts';
import type { ProjectView } from './project-schema.ts';
import { projectView } from './project-view.ts';

const status = (day: string, key: 'exploring' | 'paused', index: number) =>
  statement({
    day,
    project: 'fritidsbanken',
    claim: { kind: 'status', status: key, reading: 'stated' },
    index,
  });
const stance = (day: string, key: 'committed' | 'paused', index: number) =>
  statement({
    day,
    project: 'fritidsbanken',
    claim: { kind: 'stance', party: 'amf', stance: key, reading: 'stated' },
    index,
  });

function project(): ProjectView {
  const events = [
    status('2017-01-09', 'exploring', 1),
    status('2017-03-23', 'exploring', 2),
    stance('2017-03-23', 'committed', 3),
    status('2017-10-05', 'paused', 4),
    stance('2017-10-05', 'paused', 5),
  ];
  const view = projectView(archiveOf(fold(logged(events))), 'fritidsbanken');
  if (view === undefined) throw new Error('the project is in the log');
  return view;
}

describe('a project at a date', () => {
  it('is on ice after the meeting that paused it, and was explored before', () => {
    expect(projectAt(project()).status?.claim.status).toBe('paused');
    expect(projectAt(project(), '2017-03-23').status?.claim.status).toBe('exploring');
  });

  it('says since when a status has held: the first of the meetings that gave it', () => {
    expect(projectAt(project(), '2017-03-23').since?.on).toBe('2017-01-09');
    expect(projectAt(project()).since?.on).toBe('2017-10-05');
  });

  it('keeps the stance that was reversed beside the one that holds', () => {
    expect(
      projectAt(project())
        .stances.get('amf')
        ?.map(({ claim }) => claim.stance),
    ).toEqual(['paused', 'committed']);
    expect(projectAt(project()).stances.has('brukarorganisationerna')).toBe(false);
  });

  it('folds away what came later', () => {
    const { history, later } = projectAt(project(), '2017-03-23');
    expect(history.map(({ on }) => on)).toEqual(['2017-03-23', '2017-03-23', '2017-01-09']);
    expect(later.map(({ on }) => on)).toEqual(['2017-10-05', '2017-10-05']);
  });

  it('is not mentioned before its first meeting', () => {
    expect(projectAt(project(), '2016-12-31').mentioned).toBe(false);
  });
});
