import type { TreeLayout } from '@utveckling/tree-layout';
import type { FreeView } from './camera.ts';

/**
 * The part of the viewBox that can be seen in the window of the picture, in its units, when a panel covers
 * `covered` CSS pixels of the right side.
 */
export function freeView(
  svg: SVGSVGElement,
  covered: number,
  layout: Pick<TreeLayout, 'width' | 'height'>,
): FreeView {
  const window = svg.parentElement?.getBoundingClientRect();
  const matrix = svg.getScreenCTM();
  if (window === undefined || matrix === null || matrix.a === 0) return { x: 0, y: 0, ...layout };
  return {
    x: (window.left - matrix.e) / matrix.a,
    y: (window.top - matrix.f) / matrix.a,
    width: Math.max(window.width - covered, 1) / matrix.a,
    height: window.height / matrix.a,
  };
}
