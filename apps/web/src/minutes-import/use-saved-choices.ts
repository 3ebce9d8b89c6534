import { useQueryClient } from '@tanstack/react-query';
import type { Choices } from '@utveckling/minutes/accept/choices';
import type { ImportView } from '@utveckling/minutes/accept/import-view';
import { useEffect, useState } from 'react';
import { type ChoiceSaver, choiceSaver, type SaveState } from './choice-saver.ts';
import { importQuery, saveChoices } from './import-api.ts';

/** The choices of a review as they are made, and kept. Another's choices take their place when they came first. */
export function useSavedChoices(view: ImportView) {
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState<Choices>();
  const [state, setState] = useState<SaveState>('saved');
  const [saver] = useState<{ is: ChoiceSaver }>(() => ({ is: begin(view.revision) }));
  useEffect(() => () => void saver.is.flush(), [saver]);

  function begin(revision: number): ChoiceSaver {
    const { queryKey } = importQuery(view.id);
    return choiceSaver({
      revision,
      save: (seen, choices) => saveChoices(view.id, seen, choices),
      onSaved: (saved, isLatest) => {
        queryClient.setQueryData(queryKey, saved);
        if (isLatest) setDraft(undefined);
      },
      onState: (next) => {
        setState(next);
        if (next === 'stale') void readAnew();
      },
    });
  }
  async function readAnew() {
    const fresh = await queryClient.fetchQuery(importQuery(view.id));
    saver.is = begin(fresh.revision);
    setDraft(undefined);
  }
  const choices = draft ?? view.choices;
  return {
    choices,
    state,
    flush: () => saver.is.flush(),
    change(decide: (choices: Choices) => Choices) {
      const next = decide(choices);
      setDraft(next);
      saver.is.set(next);
    },
  };
}
