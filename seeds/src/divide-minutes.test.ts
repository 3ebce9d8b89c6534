import { describe, expect, test } from 'vitest';
import { divideMinutes } from './divide-minutes.ts';
import { meetings } from './meetings.ts';
import { minutesFiles } from './minutes-files.ts';

const sources = meetings.flatMap((meeting) =>
  meeting.sources.map((id) => ({ file: minutesFiles[id].file, source: minutesFiles[id], meeting })),
);

describe.each(sources)('$file', ({ source, meeting }) => {
  const places = divideMinutes(meeting, source);

  test('the sections follow on each other and hold every character once', () => {
    let end = 0;
    for (const { whole } of places.values()) {
      expect(whole.from).toBe(end);
      end = whole.to;
    }
    expect(end).toBe(source.text.length);
  });

  test('title and body lie within their section', () => {
    for (const { whole, title, body } of places.values()) {
      expect(body).toBeGreaterThanOrEqual(whole.from);
      expect(body).toBeLessThanOrEqual(whole.to);
      if (title === undefined) continue;
      expect(title.from).toBeGreaterThanOrEqual(whole.from);
      expect(source.text.slice(title.from, title.to)).toMatch(/^[\p{L}].*[\p{L}):\d]$/u);
    }
  });

  test('no section stands twice, and parents come before their children', () => {
    const ids = meeting.sections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, parent } of meeting.sections)
      if (parent !== undefined) expect(ids.indexOf(parent)).toBeLessThan(ids.indexOf(id));
  });
});
