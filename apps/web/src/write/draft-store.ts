import type { Keep } from './browser-keep.ts';
import { type Draft, type DraftPlace, draftText, parseDraft } from './draft.ts';
import { keepPrefix, keep as ownKeep } from './keep.ts';

/** Longer drafts last as long as the page; no browser has room for very many of them. */
const longest = 250_000;
/** Of more drafts than this the oldest goes. */
const mostKept = 100;
const prefix = `${keepPrefix}utkast:`;

export type DraftStore = ReturnType<typeof createDraftStore>;

/** The name a draft is kept under: one for each account, form and thing. */
export function draftKey({ account, form, target }: DraftPlace): string {
  return prefix + [account, form, target].map(encodeURIComponent).join(':');
}

/** The drafts of this browser. A draft is only ever found by the account that wrote it. */
export function createDraftStore(keep: Keep) {
  let cleared = 0;

  const all = (): Draft[] =>
    keep
      .names()
      .filter((name) => name.startsWith(prefix))
      .flatMap((name) => {
        const draft = parseDraft(keep.get(name));
        // What cannot be read can help nobody.
        if (draft === undefined) keep.remove(name);
        return draft ?? [];
      });

  const dropOldest = () => {
    const drafts = all();
    if (drafts.length <= mostKept) return;
    const [oldest] = drafts.sort((a, b) => a.savedAt.localeCompare(b.savedAt));
    if (oldest !== undefined) keep.remove(draftKey(oldest));
  };

  return {
    all,
    read(place: DraftPlace): Draft | undefined {
      const draft = parseDraft(keep.get(draftKey(place)));
      return draft?.account === place.account ? draft : undefined;
    },
    /** Whether the draft will be there after a reload. */
    save(draft: Draft): boolean {
      const text = draftText(draft);
      if (text.length > longest) return false;
      const isKept = keep.set(draftKey(draft), text);
      dropOldest();
      return isKept;
    },
    drop: (place: DraftPlace) => keep.remove(draftKey(place)),
    /** Removes what other accounts have written in this browser. */
    keepOnly(account: string) {
      for (const draft of all()) if (draft.account !== account) keep.remove(draftKey(draft));
    },
    clear() {
      cleared += 1;
      for (const name of keep.names()) if (name.startsWith(prefix)) keep.remove(name);
    },
    /** How many times all was cleared: what was typed before is not saved after. */
    timesCleared: () => cleared,
  };
}

/** The drafts of whoever writes in this browser. */
export const drafts = createDraftStore(ownKeep);
