/** The rules as a table of contents; the reading client imports single modules by path and so carries no schemas. */
export type { Archive } from './archive.ts';
export { compareEvents } from './compare-events.ts';
export { type EventOf, type Happening, type LoggedEvent, type NewEvent, parseNewEvent } from './event.ts';
export { groupSchema, meetingSchema, meetingsSchema } from './meeting/meeting-schema.ts';
export { meetingView } from './meeting/meeting-view.ts';
export { meetingsView } from './meeting/meetings-view.ts';
export { type Mask, maskWords } from './meeting/public-text.ts';
export type { Range, SourceRef } from './meeting/source.ts';
export type { PartialDate } from './partial-date.ts';
export { groupView } from './people/group-view.ts';
export { projectSchema } from './project/project-schema.ts';
export { projectView } from './project/project-view.ts';
export { advance, createState, fold, type State } from './state.ts';
export { streamOf } from './stream.ts';
export { treeSchema, treesSchema } from './tree/tree-schema.ts';
export { treeView } from './tree/tree-view.ts';
export { treesView } from './tree/trees-view.ts';
