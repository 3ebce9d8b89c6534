import type { PageAssets } from '../render.tsx';
import { pageDataId } from './page-data.ts';
import type { PageHead } from './page-head.ts';

type Parts = { head: PageHead; body: string; data: string; position: number; assets: PageAssets };

/** The HTML document around a rendered page. It carries no inline script and no style, so that a strict CSP holds. */
export function documentOf({ head, body, data, position, assets }: Parts): string {
  const { language, title, description, robots } = head;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escapeHtml(description)}">
<meta property="og:title" content="${escapeHtml(title)}">
<meta property="og:description" content="${escapeHtml(description)}">
<meta property="og:type" content="website">
<meta name="color-scheme" content="light dark">
${robots === undefined ? '' : `<meta name="robots" content="${robots}">\n`}<link rel="icon" href="/icon.svg" type="image/svg+xml">
${assets.preload.map(preloadLink).join('\n')}
${assets.styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
${assets.scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n')}
</head>
<body>
<div id="app">${body}</div>
<script type="application/json" id="${pageDataId}" data-position="${position}">${data}</script>
</body>
</html>
`;
}

/** What the page will ask for as soon as its styles and its entry are read: fonts and the entry's own imports. */
function preloadLink(href: string): string {
  return href.endsWith('.js')
    ? `<link rel="modulepreload" href="${href}">`
    : `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
