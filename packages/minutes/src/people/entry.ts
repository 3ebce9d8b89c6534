import type { Note } from './pieces-of-line.ts';

type Place = { from: number; to: number };

/** Somebody, or an organisation, that a line says was there. Places are in the line. */
export type Entry = Place & {
  name?: Place;
  affiliation?: Place;
  organisations: string[];
  notes: Note[];
  incomplete: boolean;
  sureness: 'sure' | 'likely' | 'unsure';
};
