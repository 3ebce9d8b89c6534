import sheet from './review.css?url';

/** The looks of the review: a style sheet of its own, so that the tree does not carry it at the start. */
export function ReviewSheet() {
  return <link rel="stylesheet" href={sheet} precedence="late" />;
}
