/**
 * The words of the HTML that mammoth writes, as minutes are typed: an empty line between paragraphs, "#" before headings,
 * "-" or the number before items, " | " between the cells of a row. Footnotes' numbers and pictures are no words.
 */
export function textOfHtml(html: string): string {
  const made: Made = { text: '', lists: [], cell: 0, table: 0, quiet: 0 };
  for (const [token = '', end = '', name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>|[^<]+|</g)) {
    if (name === '') write(made, wordsOf(token));
    else if (end === '') open(made, name);
    else close(made, name);
  }
  return made.text
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

type Made = {
  text: string;
  /** The lists that are open, each with the number of its last item; undefined where they have none. */
  lists: (number | undefined)[];
  table: number;
  cell: number;
  /** Inside what is no words. */
  quiet: number;
};

function write(made: Made, words: string): void {
  if (made.quiet === 0) made.text += made.table > 0 ? words.replaceAll(/\s+/g, ' ') : words;
}

function open(made: Made, name: string): void {
  if (isHeading(name)) {
    paragraph(made);
    write(made, `${'#'.repeat(Number(name[1]))} `);
  } else if (name === 'p') {
    if (made.table > 0) write(made, made.text.endsWith('\n') || made.text.endsWith('| ') ? '' : ' ');
    else if (made.lists.length === 0) paragraph(made);
  } else if (name === 'ul' || name === 'ol') {
    if (made.lists.length === 0) paragraph(made);
    made.lists.push(name === 'ol' ? 0 : undefined);
  } else if (name === 'li') item(made);
  else if (name === 'table') {
    if (made.table === 0) paragraph(made);
    made.table += 1;
  } else if (name === 'tr') {
    line(made);
    made.cell = 0;
  } else if (name === 'td' || name === 'th') {
    if (made.cell > 0) write(made, ' | ');
    made.cell += 1;
  } else if (name === 'br') made.text += made.table > 0 ? ' ' : '\n';
  else if (name === 'sup') made.quiet += 1;
}

function close(made: Made, name: string): void {
  if (isHeading(name) || (name === 'p' && made.table === 0 && made.lists.length === 0)) paragraph(made);
  else if (name === 'ul' || name === 'ol') {
    made.lists.pop();
    if (made.lists.length === 0) paragraph(made);
  } else if (name === 'table') {
    made.table -= 1;
    if (made.table === 0) paragraph(made);
  } else if (name === 'sup') made.quiet -= 1;
}

function item(made: Made): void {
  if (made.table > 0) {
    if (made.text !== '' && !/(\n|\| )$/.test(made.text)) write(made, ' ');
    return;
  }
  line(made);
  const last = made.lists.length - 1;
  const number = made.lists[last];
  const indent = '  '.repeat(Math.max(0, last));
  if (number === undefined) made.text += `${indent}- `;
  else {
    made.lists[last] = number + 1;
    made.text += `${indent}${number + 1}. `;
  }
}

function line(made: Made): void {
  if (made.text !== '' && !made.text.endsWith('\n')) made.text += '\n';
}

function paragraph(made: Made): void {
  line(made);
  if (made.text !== '' && !made.text.endsWith('\n\n')) made.text += '\n';
}

function isHeading(name: string): boolean {
  return /^h[1-6]$/.test(name);
}

const signs = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
]);

function wordsOf(html: string): string {
  return html.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (sign) => signs.get(sign) ?? sign);
}
