import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proposalSchema } from '../src/proposal.ts';
import { propose } from '../src/propose.ts';

/** The example of docs/import.md: a short text and what is proposed for it, in Markdown. */
export function example(): string {
  const text = readFileSync(join(import.meta.dirname, '../corpus/example.txt'), 'utf8');
  const proposal = proposalSchema.parse(propose(text));
  return `\`\`\`text\n${text}\`\`\`\n\n\`\`\`json\n${shortJson(proposal)}\n\`\`\``;
}

/** JSON with everything on one line that fits there. */
function shortJson(value: unknown, indent = ''): string {
  const line = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  if (line.length + indent.length <= 100 || typeof value !== 'object' || value === null) return line;
  const deeper = `${indent}  `;
  const inner = Array.isArray(value)
    ? value.map((one) => shortJson(one, deeper))
    : Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${shortJson(one, deeper)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${inner.map((one) => `${deeper}${one}`).join(',\n')}\n${indent}${close}`;
}
