import { withLabels } from '@utveckling/domain/project/with-labels';
import type { State } from '@utveckling/domain/state';
import { labelSource } from './label-source.ts';

/** Every label that stands in the log itself, also of statements that were taken back, by its source. */
export function labelsIn({ events }: Pick<State, 'events'>): Map<string, string> {
  const labels = new Map<string, string>();
  for (const event of events) {
    if (event.type !== 'entry.recorded') continue;
    withLabels(event.data.claim, (label, field) => {
      if (typeof label === 'string') labels.set(labelSource({ event: event.id, field }), label);
      return label;
    });
  }
  return labels;
}
