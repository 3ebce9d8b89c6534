import type { CommandName } from '@utveckling/domain/commands';
import type { FormValues } from '../write/form-values.ts';
import type { ChangeField } from './change-field.ts';

/** A form that changes something, as data: what it says, what it asks, and the command it sends. */
export type ChangePlan = {
  title: string;
  /** One sentence on what it is for. */
  sentence: string;
  command: CommandName;
  /** The revision of what it writes to. */
  seen: number;
  initial: FormValues;
  /** What is asked, given what is answered so far. */
  fields: (values: FormValues) => readonly ChangeField[];
  toData: (values: FormValues) => unknown;
  /** Which field a path of the data stands in; its first part when left out. */
  fieldOf?: (path: readonly string[]) => string;
  /** The words on the button; "Spara" when left out. */
  save?: string;
};

/** The text in a field; empty when it has none. */
export function textIn(values: FormValues, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}

/** What is chosen in a field; nothing when it has none. */
export function listIn(values: FormValues, name: string): readonly string[] {
  const value = values[name];
  return isList(value) ? value : [];
}

/** A property that is there only where the field is filled in. */
export function given<K extends string>(name: K, value: string): Partial<Record<K, string>> {
  const one: Partial<Record<K, string>> = {};
  if (value.trim() !== '') one[name] = value;
  return one;
}

function isList(value: FormValues[string] | undefined): value is readonly string[] {
  return Array.isArray(value);
}
