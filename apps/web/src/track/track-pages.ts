/** The pages of what is kept track of: one chunk, so that the start names one file for the three. */
export { GlossaryPage } from './glossary-page.tsx';
export { PromisedPage } from './promised-page.tsx';
export { QuestionsPage } from './questions-page.tsx';
export { readTrack } from './read-track.ts';
