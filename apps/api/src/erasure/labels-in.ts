import { withLabels } from '@utveckling/domain/project/with-labels';
import type { State } from '@utveckling/domain/state';
import { labelSource } from './label-source.ts';

/** Every label of every statement, also of those that were taken back, by its source. */
export function labelsIn({ events }: Pick<State, 'events'>): Map<string, string> {
  const labels = new Map<string, string>();
  for (const event of events) {
    if (event.type !== 'entry.recorded') continue;
    withLabels(event.data.claim, (words, field) => {
      labels.set(labelSource({ event: event.id, field }), words);
      return words;
    });
  }
  return labels;
}
