import type * as z from 'zod';
import { undo } from './change/undo.ts';
import { report } from './project/report.ts';
import { stateStance } from './project/state-stance.ts';

/** Everything that can be done, by name: the name is the last part of its address. */
export const commands = {
  'change.undo': undo,
  'project.report': report,
  'project.state-stance': stateStance,
} as const;
export type Commands = typeof commands;
export type CommandName = keyof Commands;
/** What a command takes. */
export type CommandData<N extends CommandName> = z.infer<Commands[N]['schema']>;
