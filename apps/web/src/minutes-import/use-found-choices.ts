import type { Choices } from '@utveckling/minutes/accept/choices';
import type { ImportView } from '@utveckling/minutes/accept/import-view';
import { useEffect, useRef, useState } from 'react';
import type { ChoiceKeeper } from './choice-keeper.ts';
import { mergeChoices } from './merge-choices.ts';
import type { FoundAgain } from './unsaved-choices.ts';

/** What is told of choices that were found again: they hold (`back`), or they wait for somebody to say so. */
export type FoundChoices = {
  is: 'back' | Exclude<FoundAgain['kind'], 'fits'>;
  savedAt: string;
  /** Takes those that still are about something; undefined where that cannot be. */
  take: (() => void) | undefined;
  /** Throws them away; what was chosen after them stays. */
  drop: () => void;
  /** They hold, and nothing more is told. */
  close: () => void;
};

/** Choices of an earlier visit that were not saved: those that fit are gone on with, of the rest it is told. */
export function useFoundChoices(
  view: ImportView,
  keeper: ChoiceKeeper,
  change: (decide: (choices: Choices) => Choices) => void,
): FoundChoices | undefined {
  const [first] = useState(view.choices);
  const [found, setFound] = useState(() => keeper.found(view));
  const close = () => setFound(undefined);
  const take = ({ choices, savedAt }: FoundAgain) => {
    if (choices === undefined) return;
    change((now) => mergeChoices(first, now, choices));
    setFound({ kind: 'fits', choices, savedAt });
  };
  const begin = useRef(() => {
    if (found?.kind === 'fits') take(found);
  });
  useEffect(() => begin.current(), []);
  if (found === undefined) return undefined;
  const { kind, choices, savedAt } = found;
  return {
    is: kind === 'fits' ? 'back' : kind,
    savedAt,
    take: kind === 'read-anew' && choices !== undefined ? () => take(found) : undefined,
    drop() {
      if (kind === 'fits' && choices !== undefined) change((now) => mergeChoices(choices, first, now));
      else keeper.drop();
      close();
    },
    close,
  };
}
