import type { TreeLayout } from '@utveckling/tree-layout';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type Camera, wholeTree } from './camera.ts';
import { firstGlimpse, type Glimpse, glimpse, isSameGlimpse } from './tree-glimpse.ts';

export type CameraControl = {
  svgRef: RefObject<SVGSVGElement | null>;
  worldRef: RefObject<SVGGElement | null>;
  /** What is worth drawing from where the camera is. */
  seen: Glimpse;
  /** Moves to where `next` says from where the camera is. */
  move: (next: (camera: Camera) => Camera) => void;
};

/** Pan and zoom by wheel, pinch and drag (d3-zoom, loaded after the picture is there), and by `move`. */
export function useCamera(layout: TreeLayout): CameraControl {
  const svgRef = useRef<SVGSVGElement>(null);
  const worldRef = useRef<SVGGElement>(null);
  const camera = useRef<Camera>(wholeTree);
  const hand = useRef<((camera: Camera) => void) | null>(null);
  const [seen, setSeen] = useState(() => firstGlimpse(layout));

  const show = useCallback(
    (next: Camera) => {
      camera.current = next;
      worldRef.current?.setAttribute('transform', `translate(${next.x} ${next.y}) scale(${next.k})`);
      const pixels = (svgRef.current?.getScreenCTM()?.a ?? 0) * next.k;
      if (pixels > 0) svgRef.current?.style.setProperty('--pixel', String(1 / pixels));
      const glimpsed = svgRef.current === null ? undefined : glimpseFrom(svgRef.current, layout, next);
      if (glimpsed !== undefined) setSeen((before) => (isSameGlimpse(before, glimpsed) ? before : glimpsed));
    },
    [layout],
  );

  useEffect(() => {
    const svg = svgRef.current;
    if (svg === null) return;
    let gone = false;
    show(camera.current);
    const resized = new ResizeObserver(() => show(camera.current));
    resized.observe(svg);
    const stop = import('./zoom-by-hand.ts').then(({ zoomByHand }) => {
      if (gone) return () => {};
      const zooming = zoomByHand(svg, layout, show);
      hand.current = zooming.set;
      zooming.set(camera.current);
      return zooming.stop;
    });
    return () => {
      gone = true;
      hand.current = null;
      resized.disconnect();
      void stop.then((stopZooming) => stopZooming());
    };
  }, [layout, show]);

  const move = useCallback(
    (next: (camera: Camera) => Camera) => (hand.current ?? show)(next(camera.current)),
    [show],
  );
  return { svgRef, worldRef, seen, move };
}

/** What the window shows of the world through the camera; nothing before the picture has a size. */
function glimpseFrom(svg: SVGSVGElement, layout: TreeLayout, { k, x, y }: Camera): Glimpse | undefined {
  const window = svg.parentElement?.getBoundingClientRect();
  const matrix = svg.getScreenCTM();
  if (window === undefined || matrix === null || matrix.a === 0 || window.width === 0) return undefined;
  const left = (window.left - matrix.e) / matrix.a;
  const top = (window.top - matrix.f) / matrix.a;
  const view = {
    x: (left - x) / k,
    y: (top - y) / k,
    width: window.width / matrix.a / k,
    height: window.height / matrix.a / k,
  };
  return glimpse(layout, view, matrix.a * k);
}
