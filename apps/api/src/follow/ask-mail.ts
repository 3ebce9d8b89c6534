import { escapeHtml } from './escape-html.ts';
import { mailWords } from './mail-words.ts';

export type AskMailOptions = {
  name: string;
  /** How many meetings have been held since anything was said of it. */
  silent: number;
  /** The page of the project. */
  link: string;
};

/** The mail that asks a coordinator how it goes. Who asked is not told: it is the tree that wants to know. */
export function askMail({ name, silent, link }: AskMailOptions) {
  const { hello, askSubject, askWhy, askWhat, askOpen, askReason } = mailWords;
  const lines = [hello, askWhy(name, silent), askWhat];
  return {
    subject: askSubject(name),
    text: [...lines, `${askOpen}: ${link}`, `-- \n${askReason(name)}\n`].join('\n\n'),
    html: `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="margin:0;padding:16px;background:#fbf8f0;color:#23302a;font:16px/1.5 sans-serif">
<div style="max-width:600px;margin:0 auto">
${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}
<p><a href="${escapeHtml(link)}" style="color:#2f4a2b">${escapeHtml(askOpen)}</a></p>
<p style="font-size:14px;color:#4a5a50">${escapeHtml(askReason(name))}</p>
</div></body></html>
`,
  };
}
