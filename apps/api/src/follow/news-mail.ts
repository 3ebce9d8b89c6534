import { groupBy } from '@utveckling/domain/group-by';
import type { ChangeNews, NewsAbout } from './change-news.ts';
import { escapeHtml } from './escape-html.ts';
import { type Follow, joinedToken } from './follows.ts';
import { mailWords } from './mail-words.ts';

export type NewsMail = { subject: string; text: string; html: string; headers: Record<string, string> };

export type NewsMailOptions = {
  news: readonly ChangeNews[];
  follows: readonly Follow[];
  /** Names of what is followed. */
  names: readonly string[];
  /** The address people use, without a slash at its end. */
  publicUrl: string;
  isWeekly: boolean;
};

/** A long list of minutes is read in the tree, not in a mail. */
const mostLines = 8;
const mostThings = 20;

/** The mail about one change, or about a week of them: plain text and HTML that say the same. */
export function newsMail(options: NewsMailOptions): NewsMail {
  const { news, publicUrl, isWeekly } = options;
  const all = togetherByPath(
    news.flatMap(({ about, ...rest }) => about.map((thing) => ({ ...rest, ...thing }))),
  );
  const parts = all.slice(0, mostThings).map((thing) => partOf(thing, publicUrl));
  const left = all.length - parts.length;
  const footer = footerOf(options);
  return {
    subject: subjectOf(news, isWeekly),
    text: [mailWords.hello, ...parts.map(textOf), ...moreThings(left), footerText(footer)].join('\n\n'),
    html: htmlOf(parts, moreThings(left), footer),
    headers: stopHeaders(options),
  };
}

type Thing = NewsAbout & Pick<ChangeNews, 'at' | 'who'>;
/** What is said of one thing in a week stands together, in the order in which the things came up. */
function togetherByPath(things: readonly Thing[]): Thing[] {
  return [...groupBy(things, ({ path }) => path).values()].flat();
}

type Part = { name: string; when: string; lines: string[]; link: string };

function partOf({ name, at, who, lines, path }: Thing, publicUrl: string): Part {
  const left = lines.length - mostLines;
  return {
    name,
    when: mailWords.when(who, whenOf(at)),
    lines: [...lines.slice(0, mostLines), ...(left > 0 ? [mailWords.more(left)] : [])],
    link: `${publicUrl}${path}`,
  };
}

function subjectOf(news: readonly ChangeNews[], isWeekly: boolean): string {
  const names = [...new Set(news.flatMap(({ about }) => about.map(({ name }) => name)))];
  const [first = '', ...others] = names;
  const what = others.length === 0 ? first : mailWords.andOthers(first, others.length);
  return isWeekly ? mailWords.subjectWeek(what) : mailWords.subject(what);
}

function moreThings(left: number): string[] {
  return left > 0 ? [mailWords.moreThings(left)] : [];
}

type Footer = { why: string; stop: string; change: string };

function footerOf({ names, follows, publicUrl }: NewsMailOptions): Footer {
  return {
    why: mailWords.why(names),
    // After a # it stands in no server's log, and nothing that only opens links can stop anything.
    stop: `${publicUrl}/sluta-bevaka#${joinedToken(follows)}`,
    change: `${publicUrl}/konto`,
  };
}

/** RFC 2369 and RFC 8058: mail programs show a button of their own, which posts. */
function stopHeaders({ follows, publicUrl }: NewsMailOptions): Record<string, string> {
  return {
    'List-Unsubscribe': `<${publicUrl}/api/follows/stop/${joinedToken(follows)}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    // Keeps out-of-office answers away.
    'Auto-Submitted': 'auto-generated',
  };
}

function textOf({ name, when, lines, link }: Part): string {
  return [name, when, ...lines.map((line) => `- ${line}`), `${mailWords.read}: ${link}`].join('\n');
}

function footerText({ why, stop, change }: Footer): string {
  return ['-- ', why, `${mailWords.stop}: ${stop}`, `${mailWords.change}: ${change}`, ''].join('\n');
}

function htmlOf(parts: readonly Part[], more: readonly string[], footer: Footer): string {
  const body = parts.map(
    ({ name, when, lines, link }) => `<h2 style="margin:24px 0 4px;font-size:20px">${escapeHtml(name)}</h2>
<p style="margin:0;color:#4a5a50">${escapeHtml(when)}</p>
<ul style="margin:8px 0;padding-left:20px">${lines.map((line) => `<li style="margin:4px 0">${escapeHtml(line)}</li>`).join('')}</ul>
<p style="margin:8px 0">${linkTo(link, `${mailWords.read}: ${name}`)}</p>`,
  );
  return `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="margin:0;padding:16px;background:#fbf8f0;color:#23302a;font:16px/1.5 sans-serif">
<div style="max-width:600px;margin:0 auto">
<p>${mailWords.hello}</p>
${[...body, ...more.map((words) => `<p>${escapeHtml(words)}</p>`)].join('\n')}
<hr style="margin:24px 0;border:0;border-top:1px solid #c8dcb2">
<p style="font-size:14px;color:#4a5a50">${escapeHtml(footer.why)}<br>
${linkTo(footer.stop, mailWords.stop)} · ${linkTo(footer.change, mailWords.change)}</p>
</div></body></html>
`;
}

function linkTo(address: string, words: string): string {
  return `<a href="${escapeHtml(address)}" style="color:#2f4a2b">${escapeHtml(words)}</a>`;
}

const clock = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Stockholm',
});

/** "2 mars 2026 kl. 07.40", whatever version of ICU there is. */
function whenOf(at: string): string {
  const parts = new Map(clock.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return `${part('day')} ${part('month')} ${part('year')} kl. ${part('hour')}.${part('minute')}`;
}
