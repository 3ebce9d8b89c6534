import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { appends } from './bench/appends.mjs';
import { clientSize } from './bench/client-size.mjs';
import { drawing } from './bench/drawing.mjs';
import { layoutGrowth } from './bench/layout-growth.mjs';
import { isKept, limitOf, writeTable } from './bench/performance-table.mjs';
import { readingAgain } from './bench/reading-again.mjs';
import { sliderStep } from './bench/slider-step.mjs';
import { startTime } from './bench/start-time.mjs';
import { throughput } from './bench/throughput.mjs';
import { browserArguments, findBrowser, noBrowser } from './find-browser.mjs';
import { root } from './root.mjs';
import { runProduct } from './run-product.mjs';

// npm run bench: every figure is a ratio of two things measured in this run, so that it means the same on any machine.
process.env.NODE_ENV = 'production';
spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--quiet'], { stdio: 'inherit' });
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error(noBrowser);
const browser = await chromium.launch({ executablePath, args: browserArguments });
const product = await runProduct();
const figures = [];
try {
  for (const measure of [
    clientSize,
    layoutGrowth,
    () => drawing(browser),
    () => sliderStep(browser, product.address),
    () => throughput(product.address),
    appends,
    readingAgain,
    startTime,
  ]) {
    for (const figure of await measure()) {
      figures.push(figure);
      console.log(
        `${figure.what}: ${figure.measured}, ${figure.ratio.toFixed(2)} ${figure.of} (${limitOf(figure)})`,
      );
    }
  }
} finally {
  await browser.close();
  await product.stop();
}
writeTable(figures);
const missed = figures.filter((figure) => !isKept(figure)).length;
console.log(`${figures.length - missed} kept, ${missed} missed`);
process.exitCode = missed === 0 ? 0 : 1;
