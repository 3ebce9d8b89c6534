import { type FocusEvent, type PointerEvent, useEffect, useRef, useState } from 'react';

/** Long enough to go from the word to its explanation. */
const grace = 300;

/**
 * When an explanation is shown (WCAG 1.4.13): while the pointer is on the word or on the explanation, while the focus is,
 * and after a press until the next. It leaves on Escape, wherever the focus is, and when something else is pressed.
 */
export function useShown() {
  const place = useRef<HTMLSpanElement>(null);
  const [shown, setShown] = useState(false);
  const pinned = useRef(false);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hide = () => {
    clearTimeout(leaving.current);
    pinned.current = false;
    setShown(false);
  };
  useEffect(() => {
    if (!shown) return;
    const leave = () => {
      clearTimeout(leaving.current);
      pinned.current = false;
      setShown(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Only the explanation leaves, not the panel around it.
      event.stopPropagation();
      leave();
    };
    const onPress = ({ target }: Event) => {
      if (!(target instanceof Node) || place.current?.contains(target) !== true) leave();
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onPress, true);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onPress, true);
    };
  }, [shown]);
  useEffect(() => () => clearTimeout(leaving.current), []);
  return {
    shown,
    place,
    handlers: {
      onPointerEnter: ({ pointerType }: PointerEvent) => {
        if (pointerType === 'touch') return;
        clearTimeout(leaving.current);
        setShown(true);
      },
      onPointerLeave: ({ pointerType }: PointerEvent) => {
        if (pointerType === 'touch' || pinned.current) return;
        leaving.current = setTimeout(() => {
          if (place.current?.querySelector(':focus-visible') === null) setShown(false);
        }, grace);
      },
      onFocus: ({ target }: FocusEvent) => {
        if (target.matches(':focus-visible')) setShown(true);
      },
      onBlur: ({ relatedTarget }: FocusEvent) => {
        if (!(relatedTarget instanceof Node) || place.current?.contains(relatedTarget) !== true) hide();
      },
    },
    press: () => {
      if (pinned.current) return hide();
      pinned.current = true;
      setShown(true);
    },
  };
}
