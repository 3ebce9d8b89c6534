import { expect, test } from 'vitest';
import { cleanName } from './clean-name.ts';

test.each([
  ['Lägesrapport våren 2026.pdf', 'Lägesrapport våren 2026.pdf'],
  ['La\u0308get.pdf', 'Läget.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['..', 'fil.pdf'],
  ['../', 'fil.pdf'],
  ['C:\\Users\\nagon\\rapport.pdf', 'rapport.pdf'],
  ['/etc/cron.d/x.pdf', 'x.pdf'],
  ['rap\0port.pdf', 'rapport.pdf'],
  ['rad\r\nSet-Cookie: x=1.pdf', 'radSet-Cookie_ x=1.pdf'],
  ['faktura\u202efdp.exe', 'fakturafdp.exe.pdf'],
  ['osynlig\u200b\u2066.pdf', 'osynlig.pdf'],
  ['halv \ud83d.pdf', 'halv.pdf'],
  ['con.pdf', '_con.pdf'],
  ['CON', '_CON.pdf'],
  ['nul.tar.pdf', '_nul.tar.pdf'],
  ['Consten.pdf', 'Consten.pdf'],
  ['.htaccess', 'htaccess.pdf'],
  ['namn. . .', 'namn.pdf'],
  ['vad? <b>"hej"|*.pdf', 'vad_ _b__hej___.pdf'],
  ['foto.jpg', 'foto.jpg.pdf'],
  ['STORA.PDF', 'STORA.pdf'],
  ['', 'fil.pdf'],
  ['.pdf', 'pdf.pdf'],
  ['a\u00a0\u2003b.pdf', 'a b.pdf'],
])('%j is shown as %j', (given, shown) => {
  expect(cleanName(given, 'pdf')).toBe(shown);
});

test('an ending that tells the truth stays, whichever of them it is', () => {
  expect(cleanName('foto.jpeg', 'jpeg')).toBe('foto.jpeg');
  expect(cleanName('foto.html', 'jpeg')).toBe('foto.html.jpg');
});

test('a long name is cut between characters and keeps its ending', () => {
  for (const letter of ['a', 'å', '👩‍👩‍👧', 'q\u0323\u0307']) {
    const name = cleanName(`${letter.repeat(5000)}.docx`, 'docx');
    expect(name.length).toBeLessThanOrEqual(120);
    expect(name.length).toBeGreaterThan(90);
    expect(name.endsWith('.docx')).toBe(true);
    expect(name).not.toMatch(/\p{Cs}/u);
  }
});
