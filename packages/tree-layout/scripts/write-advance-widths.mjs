// Writes src/advance-widths.ts: how wide each character of the shipped fonts is, in thousandths of the font size.
// A browser measures, since it also draws: `node scripts/write-advance-widths.mjs` (CHROMIUM=path for another one).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser, noBrowser } from '../../../scripts/find-browser.mjs';

const require = createRequire(import.meta.url);
const characters = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  ...'ÀÁÂÄÅÆÇÈÉÊËÍÎÏÑÓÔÖØÙÚÛÜÝàáâäåæçèéêëíîïñóôöøùúûüýßŠšŽžŁłĆćČčĐđ§°·–—‘’“”„…«»€½×',
].join('');

const fonts = [
  {
    name: 'fruitName',
    says: 'Atkinson Hyperlegible Next, weight 700: names of fruits, parties and shapes.',
    files: ['latin', 'latin-ext'].map((s) => file('atkinson-hyperlegible-next', `${s}-wght-normal`)),
    weight: 700,
  },
  {
    name: 'branchName',
    says: 'Fraunces, weight 600: names of branches.',
    files: ['latin', 'latin-ext'].map((s) => file('fraunces', `${s}-wght-normal`)),
    weight: 600,
  },
];

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error(noBrowser);
const browser = await chromium.launch({ executablePath, args: browserArguments });
const page = await browser.newPage();
const tables = [];
for (const font of fonts)
  tables.push({ ...font, widths: await page.evaluate(measure, { ...font, characters }) });
await browser.close();
writeFileSync(new URL('../src/advance-widths.ts', import.meta.url), source(tables));

function file(family, name) {
  return readFileSync(
    require.resolve(`@fontsource-variable/${family}/files/${family}-${name}.woff2`),
  ).toString('base64');
}

async function measure({ files, weight, characters }) {
  const faces = files.map(
    (data, i) => new FontFace(`f${i}`, `url(data:font/woff2;base64,${data})`, { weight: '100 900' }),
  );
  for (const face of faces) document.fonts.add(await face.load());
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = `${weight} 1000px f0, f1`;
  return [...characters].map((c) => [c, Math.round(pen.measureText(c).width)]);
}

function source(tables) {
  const parts = tables.map(({ name, says, widths }) => {
    const byWidth = {};
    for (const [character, width] of widths) byWidth[width] = (byWidth[width] ?? '') + character;
    const lines = Object.entries(byWidth).map(([width, same]) => `    ${width}: ${JSON.stringify(same)},`);
    return `  /** ${says} */\n  ${name}: {\n${lines.join('\n')}\n  },`;
  });
  return `// Written by scripts/write-advance-widths.mjs; do not edit.

/** Characters by advance width, in thousandths of the font size, as the shipped fonts draw them. */
export const advanceWidths: Readonly<Record<'fruitName' | 'branchName', Readonly<Record<number, string>>>> = {
${parts.join('\n')}
};
`;
}
