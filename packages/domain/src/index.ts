/** The rules as a table of contents; the reading client imports single modules by path and so carries no schemas. */
export { compareEvents } from './compare-events.ts';
export { type EventOf, type Happening, type LoggedEvent, type NewEvent, parseNewEvent } from './event.ts';
export { type Mask, maskWords } from './meeting/public-text.ts';
export type { Range, SourceRef } from './meeting/source.ts';
export type { PartialDate } from './partial-date.ts';
export { advance, createState, fold, type State } from './state.ts';
export { streamOf } from './stream.ts';
