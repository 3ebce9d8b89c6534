import { mayAnywhere } from '@utveckling/domain/people/permissions';
import type { TreeView } from '@utveckling/domain/tree/tree-schema';
import { type ComponentType, type RefObject, useEffect, useState } from 'react';
import type { Writer } from '../project/writer.ts';
import { useMe } from '../sign-in/use-me.ts';

export type TreeToolsProps = { tree: TreeView; svgRef: RefObject<SVGSVGElement | null> };
type Dragging = ComponentType<TreeToolsProps & { writer: Writer }>;

/** What one can do in the picture by hand; its code is fetched for those who may, after the page stands. */
export function TreeTools(props: TreeToolsProps) {
  const me = useMe();
  const writer = me?.signedIn === true && mayAnywhere(me, 'project.relate') ? me : undefined;
  const isWanted = writer !== undefined;
  const [Tool, setTool] = useState<Dragging>();
  useEffect(() => {
    if (!isWanted) return;
    import('./drag-together.tsx').then(
      ({ DragTogether }) => setTool(() => DragTogether),
      // Without network there is nothing to write with; the next page load tries again.
      () => {},
    );
  }, [isWanted]);
  return Tool === undefined || writer === undefined ? null : <Tool {...props} writer={writer} />;
}
