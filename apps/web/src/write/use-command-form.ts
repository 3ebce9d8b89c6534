import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useWriteWords } from '../words/write.ts';
import { type CommandFormOptions, createCommandForm } from './command-form.ts';
import { beforePageGoes } from './draft-saver.ts';
import { drafts } from './draft-store.ts';
import type { FormValues } from './form-values.ts';
import { freshen } from './freshen.ts';
import { issueWords } from './issue-words.ts';
import { newKey } from './new-key.ts';
import { showSaved } from './saved-store.ts';
import { sendCommand } from './send-command.ts';
import { outbox } from './writing.ts';

type UsedOptions<V extends FormValues, D> = Omit<CommandFormOptions<V, D>, 'issueWords'>;

/**
 * The state of a form that writes one command, with its draft. What is saved shows at once and in the saved-note; what
 * cannot be sent waits in the outbox. Give the component a `key` of account, form and thing: each has a draft of its own.
 */
export function useCommandForm<V extends FormValues, D>(options: UsedOptions<V, D>) {
  const words = useWriteWords();
  const queryClient = useQueryClient();
  // What the page shows may change while the form is open: it asks what holds when it is sent.
  const latest = useRef({ options, words });
  useEffect(() => {
    latest.current = { options, words };
  });
  const [form] = useState(() =>
    createCommandForm(
      {
        ...options,
        toData: (values) => latest.current.options.toData(values),
        fieldOf: (path) => latest.current.options.fieldOf?.(path) ?? path[0] ?? '',
        issueWords: (issue) => issueWords(issue, latest.current.words),
        onSaved(done, values) {
          const { place, seen, label, onSaved } = latest.current.options;
          showSaved({ done, label, draft: { ...place, values, seen } });
          void freshen(queryClient);
          onSaved?.(done, values);
        },
      },
      { drafts, outbox, send: sendCommand, newKey, now: () => new Date() },
    ),
  );
  const state = useStore(form.store);
  const { seen, initial } = options;
  useEffect(() => form.see(seen, initial), [form, seen, initial]);
  useEffect(() => {
    const stop = beforePageGoes(form.flush);
    return () => {
      stop();
      form.flush();
    };
  }, [form]);
  const { store: _, ...actions } = form;
  return { ...state, ...actions };
}
