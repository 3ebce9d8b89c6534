import { Link } from '@tanstack/react-router';
import type { ShortTerm } from '@utveckling/domain/meeting/glossary-schema';
import { type KeyboardEvent, type MouseEvent, useId } from 'react';
import { useIsTakenOver } from '../ui/use-is-taken-over.ts';
import { useTrackWords } from '../words/track.ts';
import { TermMeaning } from './term-meaning.tsx';
import { useShown } from './use-shown.ts';

/**
 * A word of the minutes that explains itself on hover, focus and press. As the server sends it, and so without
 * JavaScript, it is the way to its place in the glossary. It stays the same element, since a button among words would
 * break the line where they do not; whoever opens it in a new tab still gets the glossary.
 */
export function Term({ term, children }: { term: ShortTerm; children: string }) {
  const { toGlossary } = useTrackWords();
  const id = useId();
  const { shown, place, handlers, press } = useShown();
  const pressable = {
    role: 'button',
    'aria-expanded': shown,
    ...(shown ? { 'aria-describedby': id } : {}),
    onClick: (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      press();
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      press();
    },
  };
  const glossary = { to: '/ordlista', hash: `ord-${term.id}`, preload: false } as const;
  return (
    <span ref={place} {...handlers}>
      <Link {...glossary} className="term-word" {...(useIsTakenOver() ? pressable : {})}>
        {children}
      </Link>
      {shown ? (
        <span className="term-explanation">
          <span id={id}>
            <TermMeaning term={term} />
          </span>{' '}
          <Link {...glossary} className="term-more">
            {toGlossary}
          </Link>
        </span>
      ) : null}
    </span>
  );
}
