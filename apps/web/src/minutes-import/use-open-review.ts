import { useQuery } from '@tanstack/react-query';
import type { ImportView } from '@utveckling/minutes/accept/import-view';
import { nameChoices } from '@utveckling/minutes/accept/name-choices';
import { useMemo, useState } from 'react';
import { useMe } from '../sign-in/use-me.ts';
import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { itemId, listId, markId } from './go-to.ts';
import { asksNow } from './how-far.ts';
import { registerQuery } from './import-api.ts';
import { piecesOf } from './marks-of.ts';
import { fruitNames, nothingKnown } from './register-names.ts';
import type { Pane, Place, Review } from './review-context.ts';
import { type Item, reviewItems } from './review-items.ts';
import { useAskBeforeLoss, useChoiceKeeper } from './use-choice-keeper.ts';
import { useFieldsFocus } from './use-fields-focus.ts';
import { useFocusNext } from './use-focus-next.ts';
import { useFoundChoices } from './use-found-choices.ts';
import { useSavedChoices } from './use-saved-choices.ts';
import { useTextInSight } from './use-text-in-sight.ts';

/** The element that says that nothing more asks for a look. */
export const allSeenId = 'allt-sett';

export type OpenReview = ReturnType<typeof useOpenReview>;

/** The review of a document: what is decided, what is shown, and where the focus goes when something was decided. */
export function useOpenReview(view: ImportView) {
  const words = useMinutesReviewWords();
  const me = useMe();
  const { keeper, isKept } = useChoiceKeeper(view.id, me?.signedIn === true ? me.account : '');
  const saved = useSavedChoices(view, keeper);
  const found = useFoundChoices(view, keeper, saved.change);
  useAskBeforeLoss(saved.state !== 'saved' && !isKept);
  const { choices } = saved;
  const names = useQuery(registerQuery);
  const register = names.data ?? nothingKnown;
  const isLocked = view.published !== undefined;
  const items = useMemo(() => {
    const all = reviewItems(view, choices);
    // In the tree everything is decided.
    return isLocked ? all.map((item) => ({ ...item, decided: true })) : all;
  }, [view, choices, isLocked]);
  const [pane, setPane] = useState<Pane>(() => (items.some(asksNow) ? 'look' : 'all'));
  /** The filter of the list stays while the tree or the document is looked at. */
  const [filter, setFilter] = useState<'look' | 'all'>(() => (pane === 'look' ? 'look' : 'all'));
  /** What was decided while it was shown stays there until the list is shown anew. */
  const [recent, setRecent] = useState<ReadonlySet<string>>(new Set());
  const [chosen, choose] = useState<string>();
  const [editing, edit] = useState<Review['editing']>();
  const [selected, select] = useState<Place>();
  const [said, say] = useState('');
  const focusNext = useFocusNext();
  useFieldsFocus(editing);
  useTextInSight(chosen, items);

  const isShown = (key: string) =>
    filter === 'all' || recent.has(key) || items.some((item) => item.key === key && asksNow(item));
  const showPane = (next: Pane) => {
    setPane(next);
    if (next === 'look' || next === 'all') {
      setFilter(next);
      setRecent(new Set());
    }
  };
  const showList = (key: string) => {
    setPane((now) => (now === 'look' || now === 'all' ? now : filter));
    setRecent((all) => new Set(all).add(key));
    choose(key);
    focusNext(itemId(key));
  };
  const goOn = (
    all: readonly Item[],
    from: string | undefined,
    by: 1 | -1,
    fits: (item: Item) => boolean,
  ) => {
    const at = all.findIndex(({ key }) => key === from);
    const order = by === 1 ? [...all.slice(at + 1), ...all.slice(0, at + 1)] : backwards(all, at);
    return order.find((item) => item.key !== from && fits(item));
  };
  const noted = (key: string) => setRecent((all) => new Set(all).add(key));
  const review: Review = {
    view,
    choices,
    chosenOf: useMemo(() => nameChoices(view.text, choices), [view.text, choices]),
    items,
    register,
    fruits: useMemo(() => fruitNames(view, register), [view, register]),
    isLocked,
    change(decide, about, field) {
      saved.change(decide, about, field);
      noted(about);
    },
    settle(decide, about) {
      saved.change(decide, about);
      noted(about);
      const after = reviewItems(view, decide(choices));
      const asking = after.filter(({ asks }) => asks);
      const left = asking.filter(asksNow).length;
      if (asking.length > 0) say(words.left(left, asking.length));
      const isPlace = after.some((item) => item.key === about && item.isPlace);
      // The buttons of a place stay; those that ask about a section or the meeting go.
      if (filter !== 'look') return isPlace ? undefined : focusNext(itemId(about));
      const next = goOn(after, about, 1, asksNow);
      if (next !== undefined) choose(next.key);
      focusNext(next === undefined ? allSeenId : itemId(next.key));
    },
    undo() {
      const undone = saved.undo();
      say(undone === undefined ? words.nothingToUndo : words.undone);
      if (undone?.about !== undefined) showList(undone.about);
    },
    canUndo: saved.canUndo,
    pane,
    setPane: showPane,
    isShown,
    chosen,
    goToItem: showList,
    goToWords(key) {
      const places = items.filter(({ isPlace }) => isPlace);
      const pieces = piecesOf(view.text.length, places).filter(
        ({ from, to, keys }) => keys.includes(key) && view.text.slice(from, to).trim() !== '',
      );
      const piece = pieces.find(({ keys }) => keys[0] === key) ?? pieces[0];
      if (piece === undefined) return;
      choose(key);
      setPane('document');
      focusNext(markId(piece.from));
    },
    step(from, by, asking) {
      const next = goOn(items, from, by, (item) => (asking ? asksNow(item) : isShown(item.key)));
      if (next !== undefined) showList(next.key);
      else focusNext(asking ? allSeenId : listId);
    },
    editing,
    edit,
    selected,
    select,
    say,
  };
  /** Asks for the names anew where they could not be had. */
  const nameAgain = names.isError ? () => void names.refetch() : undefined;
  return { review, said, filter, nameAgain, isKept, found, ...saved };
}

function backwards(all: readonly Item[], at: number): Item[] {
  const end = at === -1 ? all.length : at;
  return [...all.slice(end), ...all.slice(0, end)].reverse();
}
