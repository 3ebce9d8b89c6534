import { create } from 'zustand';
import type { Pointed } from './lights.ts';

type PointedStore = { pointed: Pointed | null; point: (pointed: Pointed | null) => void };

/** What the pointer or the keyboard is on in the picture. */
export const usePointed = create<PointedStore>()((set) => ({
  pointed: null,
  point: (pointed) => set({ pointed }),
}));

/** Handlers that light up a thing while the pointer or the focus is on it. */
export function pointingAt(pointed: Pointed) {
  const { point } = usePointed.getState();
  return {
    onPointerEnter: () => point(pointed),
    onPointerLeave: () => point(null),
    onFocus: () => point(pointed),
    onBlur: () => point(null),
  };
}
