export { seedEvents } from './seed-events.ts';
export { type SeedText, seedTexts } from './seed-texts.ts';
