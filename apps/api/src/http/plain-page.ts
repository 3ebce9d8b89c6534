import { html } from 'hono/html';
import { problems } from './problem.ts';
import { securityHeaders } from './security-headers.ts';

/** A page without the client, for when there is none to render it or it failed: it says what is wrong and leads on. */
export function plainPage(code: 'unknown-address' | 'method-not-allowed' | 'internal-error'): Response {
  const { status, title, detail } = problems[code];
  const page = html`<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="/icon.svg" type="image/svg+xml"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${code === 'unknown-address' ? 'Kontrollera att adressen är rätt skriven.' : detail}</p><p><a href="/">Till trädet</a></p></main></body>
</html>`;
  const headers = {
    ...securityHeaders,
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
  };
  return new Response(String(page), {
    status,
    headers: status === 405 ? { ...headers, Allow: 'GET, HEAD' } : headers,
  });
}
