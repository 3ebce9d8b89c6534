import { html } from 'hono/html';
import { problems } from '../http/problem.ts';
import type { ApiDocument, Operation } from './api-document.ts';
import { schemaFields } from './schema-fields.ts';

/** The description of the API as a page to read: no script, nothing from the net. */
export function docsPage({ info, paths }: ApiDocument): string {
  const operations = Object.entries(paths).map(([path, { get }]) => ({ path, ...get }));
  const tags = [...new Set(operations.flatMap((operation) => operation.tags))];
  return String(html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${info.title}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/api/docs/style.css">
</head>
<body>
<header>
<p><a href="/">Till trädet</a></p>
<h1>${info.title}</h1>
<p>${info.description}</p>
<p>Samma beskrivning för program: <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI 3.1).</p>
</header>
<nav aria-label="Adresser"><ul>${operations.map(
    ({ path, operationId, summary }) =>
      html`<li><a href="#${operationId}"><code>${path}</code></a> – ${summary}</li>`,
  )}<li><a href="#fel">Fel</a></li></ul></nav>
<main>
${tags.map((tag) => html`<h2>${tag}</h2>${operations.filter(({ tags: [first] }) => first === tag).map(section)}`)}
<h2 id="fel">Fel</h2>
<p>Ett fel är <code>application/problem+json</code> (RFC 9457). Orden i <code>title</code> och <code>detail</code> kan ändras, men inte <code>code</code>. Samma ord på engelska står i <code>en</code>. En uppgift som är fel nämns i <code>parameter</code>.</p>
<dl>${Object.entries(problems).map(
    ([code, { status, title, detail }]) =>
      html`<div id="${code}"><dt>${status} <code>${code}</code></dt><dd>${title}. ${detail}</dd></div>`,
  )}</dl>
<h2>Att fråga igen</h2>
<p>Varje svar har en <code>ETag</code>. Skicka den i <code>If-None-Match</code>, så blir svaret 304 utan innehåll när inget har ändrats. Svaren packas med brotli eller gzip när <code>Accept-Encoding</code> tillåter det.</p>
</main>
</body>
</html>`);
}

type Section = Operation & { path: string };

function section({ path, operationId, summary, description, parameters = [], responses }: Section) {
  const [words = '', example = ''] = description.split(' Exempel: ');
  return html`<section aria-labelledby="${operationId}">
<h3 id="${operationId}">${summary}</h3>
<p><code>GET ${path}</code></p>
<p>${words}</p>
${example === '' ? '' : html`<p>Exempel: <a href="${example}">${example}</a></p>`}
${parameters.length === 0 ? '' : html`<h4>Uppgifter i adressen</h4><ul>${parameters.map(parameter)}</ul>`}
<h4>Svar</h4>
<dl>${Object.entries(responses).map(response)}</dl>
</section>`;
}

function parameter({ name, required = false, schema }: NonNullable<Operation['parameters']>[number]) {
  const words = schema.description === undefined ? '' : ` – ${schema.description}`;
  return html`<li><code>${name}</code>${required ? '' : ', kan saknas'}${words}</li>`;
}

function response([status, { description, content = {} }]: [string, Operation['responses'][string]]) {
  const schema = content['application/json']?.schema;
  return html`<div><dt>${status}</dt><dd>${description}${schema === undefined ? '' : schemaFields(schema)}</dd></div>`;
}
