import type { TreeLayout } from '@utveckling/tree-layout';
import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom';
import { type Camera, farthest, nearestFor } from './camera.ts';

/** Lets wheel, pinch and drag move the camera. `set` moves it otherwise; `stop` lets go of the picture. */
export function zoomByHand(svg: SVGSVGElement, layout: TreeLayout, show: (camera: Camera) => void) {
  const { width, height } = layout;
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([farthest, nearestFor(layout)])
    .extent([
      [0, 0],
      [width, height],
    ])
    .translateExtent([
      [-width, -height],
      [width * 2, height * 2],
    ])
    .clickDistance(6)
    .on('zoom', ({ transform: { k, x, y } }: D3ZoomEvent<SVGSVGElement, unknown>) => show({ k, x, y }));
  const selection = select(svg);
  selection.call(behaviour).on('dblclick.zoom', null);
  return {
    set: ({ k, x, y }: Camera) => behaviour.transform(selection, zoomIdentity.translate(x, y).scale(k)),
    stop: () => selection.on('.zoom', null),
  };
}
