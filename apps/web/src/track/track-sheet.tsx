import { preinit } from 'react-dom';
import sheet from './track.css?url';

const precedence = 'late';

// In the browser it is asked for with the code that needs it, so that a fruit opens at once, also without network.
if (typeof document !== 'undefined') preinit(sheet, { as: 'style', precedence });

/** The looks of these pages and marks: a style sheet of its own, so that the tree does not carry it at the start. */
export function TrackSheet() {
  return <link rel="stylesheet" href={sheet} precedence={precedence} />;
}
