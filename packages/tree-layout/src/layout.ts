/** What the layout is told, and what it gives back. All lengths are world units, all y grow downwards. */

/** A tree to draw. Orders matter: they are the history that keeps places. */
export type TreeInput = {
  /** Branches in the order they were added. */
  branches: readonly { id: string; name: string }[];
  /** Fruits in the order they were hung: all the tree has ever had, drawn today or not. */
  fruits: readonly { id: string; name: string; branch: string }[];
  /** Pairs of fruits; a wish ("borde vara närmare varandra") weighs more than a derived relation. */
  relations: readonly { a: string; b: string; wish: boolean }[];
  /** One root for each party, at most 6; without any the trunk stands on roots that are nobody's. */
  roots: readonly { id: string; name: string }[];
  /** Outside the group: clouds and birds in the sky. */
  sky: readonly { id: string; name: string; kind: 'cloud' | 'bird' }[];
  /** Development groups of one party only: bushes beside the tree. */
  beside: readonly { id: string; name: string }[];
};

export type Point = { x: number; y: number };

/** A rectangle by its upper left corner. */
export type Box = Point & { width: number; height: number };

/** One line of text: `x` is its middle (text-anchor middle), `y` its baseline. */
export type TextLine = Point & { text: string };

/** Wrapped text with the box it fills. */
export type Label = Box & { fontSize: number; lines: readonly TextLine[] };

export type LaidFruit = {
  id: string;
  branch: string;
  /** Centre of the mark. */
  x: number;
  y: number;
  /** Side of the square the mark is drawn in. */
  markSize: number;
  /** Where the twig ends: above the mark, in the middle. */
  stem: Point;
  label: Label;
  /** One small leaf per root, in the roots' order: its centre. */
  leaves: readonly (Point & { root: string })[];
  /** Length of one small leaf; its width is about 0.62 of it. */
  leafSize: number;
  /**
   * Around everything that belongs to the fruit: mark, label and leaves. Those of two fruits may share air beside a
   * mark; their marks, labels and leaves never overlap.
   */
  box: Box;
  /** Closed path of the twig; empty where the branch's limb itself ends at the fruit. */
  twig: string;
};

export type LaidBranch = {
  id: string;
  name: string;
  /** How many fruits it carries. */
  count: number;
  /** The limb and its side limbs, each one closed tapered path. */
  limbs: readonly string[];
  label: Label;
};

/** `dot` is the middle of the party's coloured dot before its name, inside the label's box. */
export type LaidRoot = { id: string; path: string; tip: Point; dot: Point; label: Label };

export type LaidVine = { a: string; b: string; wish: boolean; path: string };

/** A soft lighter patch of the crown behind a fruit. `tone` is 0 (lighter) or 1 (darker). */
export type Clump = { fruit: string; path: string; tone: 0 | 1 };

/** A small leaf of the crown or of the wood; `angle` in degrees, 0 pointing right. `tone` 0–2, lighter to darker. */
export type ScatteredLeaf = Point & { angle: number; size: number; tone: 0 | 1 | 2 };

/** A cloud, bird or bush: closed paths from back to front, and the name. */
export type LaidShape = {
  id: string;
  kind: 'cloud' | 'bird' | 'bush';
  paths: readonly string[];
  box: Box;
  label: Label;
};

/** Where harvested fruits lie: `places[i]` for the i:th harvested; more than there are places share the last. */
export type Basket = Box & { places: readonly Point[]; placeSize: number; label: Point };

export type TreeLayout = {
  width: number;
  height: number;
  /** Font size of fruit names where nothing is crowded. */
  fontSize: number;
  branchFontSize: number;
  markSize: number;
  /** `hill` behind the tree, `soil` before it: closed paths to the bottom of the world. */
  ground: { hill: string; soil: string };
  trunk: string;
  roots: readonly LaidRoot[];
  branches: readonly LaidBranch[];
  fruits: readonly LaidFruit[];
  vines: readonly LaidVine[];
  crown: { outline: string; clumps: readonly Clump[]; leaves: readonly ScatteredLeaf[] };
  /** Leaves growing on limbs and twigs, drawn above the wood and below fruits. */
  woodLeaves: readonly ScatteredLeaf[];
  sky: readonly LaidShape[];
  beside: readonly LaidShape[];
  basket: Basket;
  /** Where a fallen fruit lies in the grass, by fruit id: centre of a mark of `placeSize`. */
  grass: { places: Readonly<Record<string, Point>>; placeSize: number };
  /** Fruit ids branch by branch, left to right: tab order. */
  readingOrder: readonly string[];
};
