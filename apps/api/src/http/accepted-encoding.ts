/** The encodings an answer is kept in, the one that is sent first of those a client takes alike. */
export const encodings = ['br', 'gzip'] as const;
export type Encoding = (typeof encodings)[number] | 'identity';

const known = new Map<string, Encoding>();

/**
 * The encoding to answer with, by the request's Accept-Encoding (RFC 9110, 12.5.3): the one with the highest weight,
 * brotli before gzip where they weigh alike; unencoded where the client takes neither.
 */
export function acceptedEncoding(header: string | undefined): Encoding {
  if (header === undefined || header === '') return 'identity';
  const remembered = known.get(header);
  if (remembered !== undefined) return remembered;
  const encoding = choose(header);
  // Browsers send a handful of different ones; a client that makes up its own fills no memory.
  if (known.size < 100) known.set(header, encoding);
  return encoding;
}

function choose(header: string): Encoding {
  const weights = new Map(header.toLowerCase().split(',').map(weightOf));
  const rest = weights.get('*') ?? 0;
  let best: Encoding = 'identity';
  let highest = 0;
  for (const encoding of encodings) {
    const weight = weights.get(encoding) ?? (encoding === 'gzip' ? weights.get('x-gzip') : undefined) ?? rest;
    if (weight > highest) {
      best = encoding;
      highest = weight;
    }
  }
  return best;
}

function weightOf(part: string): [string, number] {
  const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  const value = weight === undefined ? 1 : Number(weight.slice(2));
  return [name, Number.isFinite(value) ? value : 0];
}
