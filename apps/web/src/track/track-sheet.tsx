import sheet from './track.css?url';

/** The looks of these pages and marks: a style sheet of its own, so that the tree does not carry it at the start. */
export function TrackSheet() {
  return <link rel="stylesheet" href={sheet} precedence="late" />;
}
