import type { TreeLayout } from '@utveckling/tree-layout';
import type { FreeView } from './camera.ts';

/** Width the panel takes of the stage where it stands beside the picture, in CSS pixels (see tree-view.module.css). */
const panelWidth = 440;
const besideFrom = 900;

/** The part of the world's viewBox that the open panel leaves free, in world units. */
export function freeView(
  stage: HTMLElement,
  { width, height }: Pick<TreeLayout, 'width' | 'height'>,
): FreeView {
  const { clientWidth, clientHeight } = stage;
  const scale = Math.min(clientWidth / width, clientHeight / height);
  if (scale === 0) return { x: 0, y: 0, width, height };
  const left = (width - clientWidth / scale) / 2;
  const covered = clientWidth >= besideFrom ? panelWidth : 0;
  return {
    x: left,
    y: (height - clientHeight / scale) / 2,
    width: (clientWidth - covered) / scale,
    height: clientHeight / scale,
  };
}
