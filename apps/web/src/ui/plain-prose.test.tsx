import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PlainProse } from './plain-prose.tsx';

const html = (text: string) => renderToStaticMarkup(<PlainProse text={text} heading="h2" />);

test('empty lines part paragraphs, and lines stay lines', () => {
  expect(html('Första\nraden två\n\n\nAndra')).toBe('<div><p>Första<br/>raden två</p><p>Andra</p></div>');
});

test('a line with # is a heading, lines with - are a list', () => {
  expect(html('# Vi\nText\n- ett\n- två')).toBe(
    '<div><h2>Vi</h2><p>Text</p><ul><li>ett</li><li>två</li></ul></div>',
  );
});

test('web and e-mail addresses lead there, without the full stop after them', () => {
  expect(html('Läs på https://example.org/a. Skriv till stod@example.org.')).toBe(
    '<div><p>Läs på <a href="https://example.org/a" rel="noreferrer">https://example.org/a</a>. Skriv till <a href="mailto:stod@example.org" rel="noreferrer">stod@example.org</a>.</p></div>',
  );
});

test.each([
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '<a href="javascript:alert(1)">x</a>',
  '<img onerror=x>',
])('%s is only words', (text) => {
  expect(html(text)).not.toMatch(/<(script|a|img)/);
});

test('nothing written gives nothing', () => {
  expect(html(' \n\n ')).toBe('<div></div>');
});
