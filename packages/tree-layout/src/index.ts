export type * from './layout.ts';
export { layoutTree } from './layout-tree.ts';
export { type Direction, neighbour } from './neighbour.ts';
export { visibleFruits } from './visible-fruits.ts';
