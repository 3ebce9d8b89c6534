import { parseNewEvent } from '@utveckling/domain/event';
import { expect, test } from 'vitest';
import { seedEvents } from './seed-events.ts';

test('every event is an event of the log', () => {
  for (const event of seedEvents()) expect(parseNewEvent(event)).toEqual(event);
});
