import type { LiveChange } from './live-change.ts';

export type GatherOptions = {
  /** Changes that came so close together are told in one. */
  pause?: number;
  /** Fetches what is shown again. */
  freshen: (roles: boolean) => Promise<void>;
  /** Gives when what this browser has on its way has been answered. */
  settled: () => Promise<void>;
  isOwn: (change: string) => boolean;
  tell: (changes: readonly LiveChange[]) => void;
};

/** Takes in changes as they come: what is shown is fetched again at once, and then those of others are told together. */
export function gatherChanges({ pause = 250, freshen, settled, isOwn, tell }: GatherOptions) {
  let gathered: LiveChange[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const takeIn = async () => {
    const changes = gathered;
    gathered = [];
    timer = undefined;
    await freshen(changes.some(({ kinds }) => kinds.some((kind) => kind.startsWith('role.'))));
    // One's own change may be heard of before its answer has come.
    await settled();
    const others = changes.filter((one) => isSeen(one) && (one.change === undefined || !isOwn(one.change)));
    if (others.length > 0) tell(others);
  };

  return {
    take(change: LiveChange) {
      gathered = [...gathered, change];
      timer ??= setTimeout(() => void takeIn(), pause);
    },
    stop() {
      clearTimeout(timer);
    },
  };
}

/** Who got which role shows on nobody else's page. */
function isSeen({ kinds }: LiveChange): boolean {
  return kinds.length === 0 || kinds.some((kind) => !kind.startsWith('role.'));
}
