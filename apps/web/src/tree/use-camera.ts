import type { TreeLayout } from '@utveckling/tree-layout';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { type Camera, farthest, nearest, wholeTree } from './camera.ts';

export type CameraControl = {
  svgRef: RefObject<SVGSVGElement | null>;
  worldRef: RefObject<SVGGElement | null>;
  /** Moves to where `next` says from where the camera is. */
  move: (next: (camera: Camera) => Camera) => void;
};

/** Pan and zoom by wheel, pinch and drag (d3-zoom, loaded after the picture is there), and by `move`. */
export function useCamera(layout: TreeLayout): CameraControl {
  const svgRef = useRef<SVGSVGElement>(null);
  const worldRef = useRef<SVGGElement>(null);
  const camera = useRef<Camera>(wholeTree);
  const apply = useRef<((camera: Camera) => void) | null>(null);

  useEffect(() => {
    const svg = svgRef.current;
    if (svg === null) return;
    let gone = false;
    const show = (next: Camera) => {
      camera.current = next;
      worldRef.current?.setAttribute('transform', `translate(${next.x} ${next.y}) scale(${next.k})`);
    };
    apply.current = show;
    const stop = import('./zoom-by-hand.ts').then(({ zoomByHand }) => {
      if (gone) return () => {};
      const hand = zoomByHand(svg, layout, { nearest, farthest }, show);
      apply.current = hand.set;
      hand.set(camera.current);
      return hand.stop;
    });
    return () => {
      gone = true;
      apply.current = null;
      void stop.then((stopZooming) => stopZooming());
    };
  }, [layout]);

  const move = useCallback((next: (camera: Camera) => Camera) => apply.current?.(next(camera.current)), []);
  return { svgRef, worldRef, move };
}
