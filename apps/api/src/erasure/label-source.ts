import { type LabelField, labelFields } from '@utveckling/domain/project/label-fields';

type Label = { event: string; field: LabelField };

const prefix = 'label:';

/** What a label of a statement is called among the sources in which names are found. */
export function labelSource({ event, field }: Label): string {
  return `${prefix}${event}#${field}`;
}

/** The label that a source names; undefined for a text. */
export function labelOf(source: string): Label | undefined {
  if (!source.startsWith(prefix)) return undefined;
  const [event = '', named] = source.slice(prefix.length).split('#');
  const field = labelFields.find((one) => one === named);
  return field === undefined ? undefined : { event, field };
}
