import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CommandData, CommandName } from '@utveckling/domain/commands';
import { useAdminWords } from '../words/admin.ts';
import { freshen } from '../write/freshen.ts';
import { newKey } from '../write/new-key.ts';
import { showSaved } from '../write/saved-store.ts';
import { sendCommand } from '../write/send-command.ts';

type Order = {
  [N in CommandName]: {
    command: N;
    seen: number;
    data: CommandData<N>;
    /** What it is about, in the reader's words, for the note that lets it be undone. */
    label: string;
  };
}[CommandName];

/** A command of one press, such as taking a role back: what was saved shows at once and can be undone for a minute. */
export function useOneCommand(onDone: () => void = () => {}) {
  const { admin } = useAdminWords();
  const queryClient = useQueryClient();
  const mutation = useMutation({
    async mutationFn({ command, seen, data, label }: Order) {
      const result = await sendCommand(command, { seen, data, key: newKey() });
      // What is shown is old, or something went wrong: either way the page fetches what holds now.
      await freshen(queryClient, { roles: true });
      if (result.kind === 'offline') throw new Error(admin.offline);
      if (result.kind !== 'done') throw new Error(result.detail === '' ? admin.refused : result.detail);
      showSaved({ done: result, label });
    },
    onSuccess: onDone,
  });
  return { send: mutation.mutate, isBusy: mutation.isPending, error: mutation.error };
}
