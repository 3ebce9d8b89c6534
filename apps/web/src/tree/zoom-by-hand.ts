import type { TreeLayout } from '@utveckling/tree-layout';
import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom';
import type { Camera } from './camera.ts';

type Limits = { nearest: number; farthest: number };

/** Lets wheel, pinch and drag move the camera. `set` moves it otherwise; `stop` lets go of the picture. */
export function zoomByHand(
  svg: SVGSVGElement,
  { width, height }: TreeLayout,
  { nearest, farthest }: Limits,
  show: (camera: Camera) => void,
) {
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([farthest, nearest])
    .extent([
      [0, 0],
      [width, height],
    ])
    .translateExtent([
      [-width * 0.6, -height * 0.6],
      [width * 1.6, height * 1.6],
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
