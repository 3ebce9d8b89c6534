import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../root.mjs';
import { median } from './median.mjs';

const counts = [30, 100, 300, 1000];
const rounds = 9;

/** Layout and drawing of all fruits, ours against d3-hierarchy's cluster and the same nodes in plain d3, by turns in the same page. */
export async function drawing(browser) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await loadDrawings(page);
  const rows = [];
  for (const count of counts) {
    const ours = [];
    const drawn = [];
    const plain = [];
    for (let round = 0; round < rounds + 2; round += 1) {
      const one = await page.evaluate((number) => window.drawOurs(number), count);
      const other = await page.evaluate((number) => window.drawPlain(number), count);
      if (one.drawn !== count || other.drawn !== count)
        throw new Error(`drew ${one.drawn} and ${other.drawn} of ${count}`);
      // The first two rounds warm the page up.
      if (round < 2) continue;
      ours.push(one.time);
      drawn.push(one.drawing);
      plain.push(other.time);
    }
    rows.push({
      what: `Layout and drawing of ${count.toLocaleString('en')} fruits in Chromium`,
      measured: `${median(ours).toFixed(1)} ms`,
      ratio: median(ours.map((time, index) => time / plain[index])),
      of: '× d3-hierarchy’s cluster and the same nodes drawn with plain d3',
      atMost: 1,
    });
    rows.push({
      what: `Drawing of ${count.toLocaleString('en')} fruits from the layout that comes with the page`,
      measured: `${median(drawn).toFixed(1)} ms`,
      ratio: median(drawn.map((time, index) => time / plain[index])),
      of: '× the same',
    });
  }
  await page.close();
  return rows;
}

async function loadDrawings(page) {
  const outDir = join(root, '.cache/bench/draw');
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      copyPublicDir: false,
      cssCodeSplit: false,
      rollupOptions: {
        input: join(root, 'scripts/bench/draw-entry.jsx'),
        output: { format: 'iife', entryFileNames: 'draw.js', assetFileNames: '[name][extname]' },
      },
    },
  });
  await page.setContent('<!doctype html><html lang="sv"><body></body></html>');
  for (const style of readdirSync(outDir).filter((name) => name.endsWith('.css'))) {
    await page.addStyleTag({ content: readFileSync(join(outDir, style), 'utf8') });
  }
  await page.addScriptTag({ content: readFileSync(join(outDir, 'draw.js'), 'utf8') });
}
