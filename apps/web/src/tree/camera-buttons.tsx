import type { TreeLayout } from '@utveckling/tree-layout';
import { useWords } from '../words/words.ts';
import { type Camera, farthest, nearestFor } from './camera.ts';
import styles from './tree-view.module.css';

type CameraButtonsProps = {
  /** Shows the whole tree in what the panel leaves free. */
  reset: () => void;
  layout: TreeLayout;
  move: (next: (camera: Camera) => Camera) => void;
};

/** Zoom by button, and back to the whole tree. */
export function CameraButtons({ layout, move, reset }: CameraButtonsProps) {
  const { tree: words } = useWords();
  const zoom = (factor: number) => move((camera) => zoomed(camera, factor, layout));
  return (
    <fieldset className={styles.camera}>
      <legend className="visually-hidden">{words.camera}</legend>
      <button
        type="button"
        className={styles.cameraButton}
        aria-label={words.zoomIn}
        title={words.zoomIn}
        onClick={() => zoom(1.4)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 5v14M5 12h14" />
        </svg>
      </button>
      <button
        type="button"
        className={styles.cameraButton}
        aria-label={words.zoomOut}
        title={words.zoomOut}
        onClick={() => zoom(1 / 1.4)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M5 12h14" />
        </svg>
      </button>
      <button
        type="button"
        className={styles.cameraButton}
        aria-label={words.zoomReset}
        title={words.zoomReset}
        onClick={reset}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5" />
        </svg>
      </button>
    </fieldset>
  );
}

/** Nearer or farther around the middle of the world. */
function zoomed({ k, x, y }: Camera, factor: number, layout: TreeLayout): Camera {
  const { width, height } = layout;
  const next = Math.min(Math.max(k * factor, farthest), nearestFor(layout));
  const scale = next / k;
  return { k: next, x: width / 2 - (width / 2 - x) * scale, y: height / 2 - (height / 2 - y) * scale };
}
