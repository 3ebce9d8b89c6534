import { useQueryClient } from '@tanstack/react-query';
import type { Choices } from '@utveckling/minutes/accept/choices';
import type { ImportView } from '@utveckling/minutes/accept/import-view';
import { useEffect, useRef, useState } from 'react';
import type { ChoiceKeeper } from './choice-keeper.ts';
import { choiceSaver, type Joined, type SaveState } from './choice-saver.ts';
import { importQuery, saveChoices } from './import-api.ts';
import { mergeChoices } from './merge-choices.ts';

/** A choice that can be taken back, and what it was about. */
type Step = { before: Choices; after: Choices; about: string | undefined; field: string | undefined };

/** As many choices as can be taken back one after the other. */
const mostSteps = 100;

/**
 * The choices of a review as they are made and saved, together with another's, and taken back one by one. What could not
 * be saved is kept in this browser by the `keeper`.
 */
export function useSavedChoices(view: ImportView, keeper: ChoiceKeeper) {
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState<Choices>();
  const [state, setState] = useState<SaveState>('saved');
  /** Why the latest is not saved. */
  const [error, setError] = useState<unknown>();
  const [joined, setJoined] = useState<Joined>();
  const steps = useRef<Step[]>([]);
  /** What was saved last: an answer that was asked for before it may come after it. */
  const [kept, setKept] = useState<ImportView>();
  const newest = kept !== undefined && kept.revision > view.revision ? kept : view;
  const choices = draft ?? newest.choices;
  /** Two choices may be made before the page is drawn anew. */
  const now = useRef(choices);
  now.current = choices;
  const seen = useRef(view);
  seen.current = view;
  const [saver] = useState(() => {
    const { queryKey } = importQuery(view.id);
    return choiceSaver({
      first: view,
      save: (revision, latest) => saveChoices(view.id, revision, latest),
      read: () => queryClient.fetchQuery(importQuery(view.id)),
      onSaved(saved, isLatest) {
        void queryClient.cancelQueries({ queryKey });
        queryClient.setQueryData(queryKey, saved);
        setKept(saved);
        if (!isLatest) return;
        setDraft(undefined);
        keeper.saved();
      },
      onState(next, error) {
        setState(next);
        setError(error);
      },
      onJoined(both, how) {
        setDraft(both);
        setJoined(how);
      },
      onUnsaved: (base, latest) => keeper.keep(base, latest, seen.current.proposal),
    });
  });
  useEffect(() => {
    const flush = () => void saver.flush();
    addEventListener('online', flush);
    return () => {
      removeEventListener('online', flush);
      flush();
    };
  }, [saver]);

  function put(next: Choices) {
    now.current = next;
    setDraft(next);
    setJoined(undefined);
    saver.set(next);
  }
  /**
   * Decides something; `about` is the key of what it is about. What is filled into one `field` letter by letter is taken
   * back as one.
   */
  function change(decide: (choices: Choices) => Choices, about?: string, field?: string) {
    const after = decide(now.current);
    const last = steps.current.at(-1);
    const goesOn = field !== undefined && last?.field === field && last.about === about;
    const before = goesOn ? last.before : now.current;
    const earlier = goesOn ? steps.current.slice(0, -1) : steps.current.slice(-mostSteps);
    steps.current = [...earlier, { before, after, about, field }];
    put(after);
  }
  return {
    choices,
    state,
    error,
    joined,
    flush: () => saver.flush(),
    change,
    /** Takes the last choice back and gives what it was about; undefined where there is none. */
    undo(): { about: string | undefined } | undefined {
      const last = steps.current.at(-1);
      if (last === undefined) return undefined;
      steps.current = steps.current.slice(0, -1);
      put(mergeChoices(last.after, last.before, now.current));
      return { about: last.about };
    },
    canUndo: steps.current.length > 0,
  };
}
