import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../root.mjs';
import { median } from './median.mjs';
import { layoutInput, sampleTree } from './sample-tree.mjs';

const runs = { 30: 15, 300: 9, 1000: 7, 10000: 3 };

/** How the time for a layout grows with the number of fruits. */
export async function layoutGrowth() {
  const layoutTree = await builtLayout();
  const times = {};
  for (const [count, times_] of Object.entries(runs)) {
    const input = layoutInput(sampleTree(Number(count)));
    layoutTree(input);
    times[count] = median(Array.from({ length: times_ }, () => timeOf(() => layoutTree(input))));
  }
  const row = (count, than, atMost) => ({
    what: `Layout of ${Number(count).toLocaleString('en')} fruits`,
    measured: `${times[count].toFixed(1)} ms`,
    ratio: times[count] / times[than],
    of: `× the time for ${Number(than).toLocaleString('en')}`,
    ...(atMost === undefined ? {} : { atMost }),
  });
  return [row(300, 30), row(1000, 300), row(10000, 1000, 15)];
}

async function builtLayout() {
  const outDir = join(root, '.cache/bench/layout');
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir, ssr: join(root, 'packages/tree-layout/src/index.ts'), copyPublicDir: false },
  });
  const { layoutTree } = await import(join(outDir, 'index.js'));
  return layoutTree;
}

function timeOf(work) {
  const began = performance.now();
  work();
  return performance.now() - began;
}
