/** A place in the window, in CSS pixels. */
export type Place = { x: number; y: number };

/** A fruit on its way: from where, to where, and the other fruit it is over. */
export type Drag = { fruit: string; from: Place; at: Place; over: string | undefined };

export type DragFruitsOptions = {
  svg: SVGSVGElement;
  /** Whether this fruit can be taken. */
  canTake: (fruit: string) => boolean;
  /** Undefined when it is let go. */
  onDrag: (drag: Drag | undefined) => void;
  onDrop: (fruit: string, on: string) => void;
};

/** A press that moves less than this is a click: the same as for the camera. */
const clickDistance = 6;
/** So long a finger rests on a fruit before it takes it; a shorter one moves the picture. Browsers' own menus come later. */
const holdTime = 400;

/**
 * Lets fruits be dragged to each other: by the mouse at once, by a finger that rests on one first, so that panning,
 * pinching and clicking stay as they are. Esc, or letting go elsewhere, does nothing.
 * @returns what stops it.
 */
export function dragFruits({ svg, canTake, onDrag, onDrop }: DragFruitsOptions): () => void {
  const ending = new AbortController();
  const always = { capture: true, signal: ending.signal };
  let pressed: { fruit: string; from: Place; start: Place } | undefined;
  let drag: Drag | undefined;
  let hold: ReturnType<typeof setTimeout> | undefined;
  /** What follows a drag is no click. */
  let swallowClick = false;

  const show = (next: Drag | undefined) => {
    drag = next;
    svg.toggleAttribute('data-dragging', next !== undefined);
    onDrag(next);
  };
  const letGo = () => {
    clearTimeout(hold);
    pressed = undefined;
    if (drag !== undefined) show(undefined);
  };
  const press = (target: EventTarget | null, start: Place) => {
    const node = target instanceof Element ? target.closest('[data-fruit]') : null;
    const fruit = node?.getAttribute('data-fruit') ?? undefined;
    if (node === null || fruit === undefined || !canTake(fruit)) return false;
    pressed = { fruit, from: middleOf(node), start };
    return true;
  };
  const moveTo = (at: Place) => {
    if (pressed === undefined) return;
    const { fruit, from } = pressed;
    show({ fruit, from, at, over: fruitAt(at, fruit) });
  };
  const drop = () => {
    const done = drag;
    letGo();
    if (done?.over !== undefined) onDrop(done.fruit, done.over);
  };

  svg.addEventListener(
    'mousedown',
    (event) => {
      swallowClick = false;
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      // The camera would take the picture along.
      if (press(event.target, placeOf(event))) event.stopImmediatePropagation();
    },
    always,
  );
  window.addEventListener(
    'mousemove',
    (event) => {
      if (pressed === undefined) return;
      if (event.buttons === 0) return letGo();
      if (drag === undefined && distance(pressed.start, placeOf(event)) < clickDistance) return;
      moveTo(placeOf(event));
    },
    always,
  );
  window.addEventListener(
    'mouseup',
    () => {
      swallowClick = drag !== undefined;
      drop();
    },
    always,
  );
  svg.addEventListener(
    'touchstart',
    ({ target, touches }) => {
      letGo();
      swallowClick = false;
      const [finger, second] = touches;
      if (finger === undefined || second !== undefined || !press(target, placeOf(finger))) return;
      hold = setTimeout(() => moveTo(placeOf(finger)), holdTime);
    },
    { ...always, passive: true },
  );
  svg.addEventListener(
    'touchmove',
    (event) => {
      const [finger] = event.touches;
      if (finger === undefined || pressed === undefined) return;
      if (drag === undefined) {
        if (distance(pressed.start, placeOf(finger)) >= clickDistance) letGo();
        return;
      }
      // Neither the camera nor the page is to follow.
      event.preventDefault();
      event.stopImmediatePropagation();
      moveTo(placeOf(finger));
    },
    { ...always, passive: false },
  );
  svg.addEventListener(
    'touchend',
    (event) => {
      if (drag !== undefined) event.preventDefault();
      drop();
    },
    { ...always, passive: false },
  );
  svg.addEventListener('touchcancel', letGo, always);
  for (const unwanted of ['dragstart', 'selectstart', 'contextmenu']) {
    svg.addEventListener(unwanted, (event) => pressed !== undefined && event.preventDefault(), always);
  }
  svg.addEventListener(
    'click',
    (event) => {
      if (!swallowClick) return;
      swallowClick = false;
      event.preventDefault();
      event.stopPropagation();
    },
    always,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || drag === undefined) return;
      event.stopImmediatePropagation();
      swallowClick = true;
      letGo();
    },
    always,
  );
  return () => {
    letGo();
    ending.abort();
  };
}

function fruitAt({ x, y }: Place, but: string): string | undefined {
  const fruit = document.elementFromPoint(x, y)?.closest('[data-fruit]')?.getAttribute('data-fruit');
  return fruit === null || fruit === but ? undefined : fruit;
}

function placeOf({ clientX, clientY }: { clientX: number; clientY: number }): Place {
  return { x: clientX, y: clientY };
}

function middleOf(node: Element): Place {
  const { left, top, width, height } = node.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
