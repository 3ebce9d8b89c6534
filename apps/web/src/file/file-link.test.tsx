import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LanguageProvider, loadWords } from '../words/words.ts';
import { FileLink } from './file-link.tsx';

const file = { id: 'a1', name: 'Läget.pdf', type: 'application/pdf', size: 1_258_291 };
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, '').replaceAll('\u00a0', ' ');

test('a document is saved under its name, and says its kind and size', () => {
  const html = renderToStaticMarkup(<FileLink file={file} />);
  expect(html).toMatch(/^<a href="\/api\/files\/a1"[^>]* download="Läget.pdf"/);
  expect(textOf(html)).toBe('Läget.pdf (PDF, 1,2 MB)');
  expect(html).not.toContain('target=');
});

test('a picture opens in a new tab, and says so', () => {
  const html = renderToStaticMarkup(<FileLink file={{ ...file, name: 'Ön.jpg', type: 'image/jpeg' }} />);
  expect(html).toMatch(/target="_blank" rel="noopener"/);
  expect(textOf(html)).toBe('Ön.jpg (Bild, 1,2 MB, öppnas i en ny flik)');
});

test('it may be called something else than its name, in the reader’s language around it', async () => {
  await loadWords('en');
  const html = renderToStaticMarkup(
    <LanguageProvider value="en">
      <FileLink file={{ ...file, type: 'application/x-unknown' }} title="Rapport" />
    </LanguageProvider>,
  );
  expect(textOf(html)).toBe('Rapport (File, 1.2 MB)');
});
