import * as z from 'zod';

/** A field that takes any words, and how many characters of them. */
export type TextField = { path: string; most: number };

const node = z.object({
  type: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  maxLength: z.number().optional(),
  get properties() {
    return z.record(z.string(), node).optional();
  },
  get items() {
    return node.optional();
  },
  get anyOf() {
    return z.array(node).optional();
  },
  get oneOf() {
    return z.array(node).optional();
  },
  get allOf() {
    return z.array(node).optional();
  },
});
type Node = z.infer<typeof node>;

/** Every field of a schema that takes the words: "links[].title". */
export function textFields(schema: z.ZodType, words: string): TextField[] {
  const found = new Map<string, TextField>();
  for (const field of fieldsIn(node.parse(z.toJSONSchema(schema, { io: 'input' })), '', words)) {
    found.set(field.path, field);
  }
  return [...found.values()];
}

function fieldsIn(one: Node, path: string, words: string): TextField[] {
  const of = [...(one.anyOf ?? []), ...(one.oneOf ?? [])].flatMap((part) => fieldsIn(part, path, words));
  const inside = Object.entries(one.properties ?? {}).flatMap(([key, part]) =>
    fieldsIn(part, path === '' ? key : `${path}.${key}`, words),
  );
  const items = one.items === undefined ? [] : fieldsIn(one.items, `${path}[]`, words);
  const own = takesWords(one, words) ? [{ path, most: one.maxLength ?? Number.POSITIVE_INFINITY }] : [];
  return [...own, ...of, ...inside, ...items];
}

function takesWords(one: Node, words: string): boolean {
  const isFixed = one.enum !== undefined || one.const !== undefined || one.format !== undefined;
  const patterns = [one, ...(one.allOf ?? [])].flatMap(({ pattern }) => pattern ?? []);
  return (
    one.type === 'string' && !isFixed && patterns.every((pattern) => new RegExp(pattern, 'u').test(words))
  );
}

/** The data with other words in its text fields; `put` gets each field and its words. */
export function withWords(
  data: unknown,
  fields: readonly TextField[],
  put: (field: TextField, was: string) => unknown,
): unknown {
  const replaced = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => replaced(item, `${path}[]`));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [
          key,
          replaced(inner, path === '' ? key : `${path}.${key}`),
        ]),
      );
    }
    const field = fields.find((one) => one.path === path);
    return field === undefined || typeof value !== 'string' ? value : put(field, value);
  };
  return replaced(data, '');
}
