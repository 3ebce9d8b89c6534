import { type Camera, type FreeView, seeBox } from './camera.ts';

/** Moves the camera as far as the element in focus needs to be seen in the free view. */
export function seeFocused(camera: Camera, svg: SVGSVGElement, focused: Element, free: FreeView): Camera {
  const matrix = svg.getScreenCTM();
  if (matrix === null || matrix.a === 0) return camera;
  const { left, top, width, height } = focused.getBoundingClientRect();
  const scale = matrix.a * camera.k;
  const box = {
    x: ((left - matrix.e) / matrix.a - camera.x) / camera.k,
    y: ((top - matrix.f) / matrix.a - camera.y) / camera.k,
    width: width / scale,
    height: height / scale,
  };
  return seeBox(camera, box, free);
}
