import { html } from 'hono/html';
import type { JsonSchema } from './api-document.ts';

type Html = ReturnType<typeof html>;

/** The fields of an answer as a list, those within them folded inside. */
export function schemaFields(schema: JsonSchema): Html | '' {
  const variants = variantsOf(schema);
  if (variants.length > 0) return html`<ul>${variants.map(variant)}</ul>`;
  const inner = innermost(schema);
  const required = new Set(inner.required ?? []);
  const fields = Object.entries(inner.properties ?? {});
  if (fields.length === 0) return '';
  return html`<ul>${fields.map(([name, one]) => field(name, one, required.has(name)))}</ul>`;
}

function field(name: string, schema: JsonSchema, isRequired: boolean): Html {
  const label = html`<code>${name}</code> ${typeWords(schema)}${isRequired ? '' : ', kan saknas'}`;
  const words = schema.description === undefined ? '' : html` – ${schema.description}`;
  const inner = schemaFields(schema);
  if (inner === '') return html`<li>${label}${words}</li>`;
  return html`<li><details><summary>${label}</summary>${words}${inner}</details></li>`;
}

function variant(schema: JsonSchema): Html {
  const kind = Object.entries(schema.properties ?? {}).find(([, one]) => one.const !== undefined);
  const label = kind === undefined ? typeWords(schema) : `${kind[0]}: ${String(kind[1].const)}`;
  const inner = schemaFields(schema);
  return inner === ''
    ? html`<li>${label}</li>`
    : html`<li><details><summary>${label}</summary>${inner}</details></li>`;
}

/** "lista av text", "dag", "en av: stated, inferred". */
function typeWords(schema: JsonSchema): string {
  if (schema.const !== undefined) return `alltid ${JSON.stringify(schema.const)}`;
  if (schema.enum !== undefined) return `en av: ${schema.enum.map(String).join(', ')}`;
  if (schema.items !== undefined) return `lista av ${typeWords(schema.items)}`;
  const variants = schema.anyOf ?? schema.oneOf ?? [];
  if (variants.length > 0) return [...new Set(variants.map(typeWords))].join(' eller ');
  if (schema.format === 'date') return 'dag';
  const [type = ''] = [schema.type ?? ''].flat();
  return typeNames[type] ?? 'värde';
}

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'tal',
  integer: 'heltal',
  boolean: 'ja eller nej (true, false)',
  null: 'inget (null)',
  object: 'objekt',
};

/** What a list, or a value that may be null, holds. */
function innermost(schema: JsonSchema): JsonSchema {
  if (schema.items !== undefined) return innermost(schema.items);
  const [only, ...more] = (schema.anyOf ?? schema.oneOf ?? []).filter(({ type }) => type !== 'null');
  return only !== undefined && more.length === 0 ? innermost(only) : schema;
}

function variantsOf(schema: JsonSchema): JsonSchema[] {
  const inner = innermost(schema);
  return (inner.anyOf ?? inner.oneOf ?? []).filter((one) => one.properties !== undefined);
}
