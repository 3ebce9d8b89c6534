import type { ReactNode } from 'react';
import { useReview } from './review-context.ts';

type ReviewPartProps = {
  id: string;
  title: string;
  /** The items that it holds: it is there as long as one of them is shown. */
  keys: readonly string[];
  help?: string;
  children: ReactNode;
};

/** A part of the list beside the document, with its heading. */
export function ReviewPart({ id, title, keys, help, children }: ReviewPartProps) {
  const { isShown } = useReview();
  if (!keys.some(isShown)) return null;
  return (
    <section aria-labelledby={id} className="review-item-part">
      <h3 id={id} className="review-item-part-title">
        {title}
      </h3>
      {help === undefined ? null : <p className="review-item-help">{help}</p>}
      <ul className="review-item-items">{children}</ul>
    </section>
  );
}
