import type { ProjectView } from '@utveckling/domain/project/project-schema';
import { useEffect, useMemo, useState } from 'react';
import { useMe } from '../sign-in/use-me.ts';
import type { PanelTools } from './panel-tools-context.ts';

/** Fetches the tools of the panel when somebody with a role is signed in, after the page stands. */
export function useLoadedTools(project: ProjectView): PanelTools | undefined {
  const me = useMe();
  const writer = me?.signedIn === true && me.grants.length > 0 ? me : undefined;
  const isWanted = writer !== undefined;
  const [parts, setParts] = useState<PanelTools['parts']>();
  useEffect(() => {
    if (!isWanted) return;
    import('./panel-tools.tsx').then(
      (loaded) => setParts(loaded),
      // Without network there is nothing to write with; the next page load tries again.
      () => {},
    );
  }, [isWanted]);
  return useMemo(
    () => (parts === undefined || writer === undefined ? undefined : { parts, writer, project }),
    [parts, writer, project],
  );
}
