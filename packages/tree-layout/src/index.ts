export type * from './layout.ts';
export { layoutTree } from './layout-tree.ts';
