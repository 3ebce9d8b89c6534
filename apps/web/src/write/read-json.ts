/** JSON as a value, or undefined where it is none. */
export function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A field of something that was read, undefined where it is not there. */
export function fieldIn(value: unknown, field: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === field)?.[1];
}

export function textIn(value: unknown, field: string): string | undefined {
  const found = fieldIn(value, field);
  return typeof found === 'string' ? found : undefined;
}

export function numberIn(value: unknown, field: string): number | undefined {
  const found = fieldIn(value, field);
  return typeof found === 'number' ? found : undefined;
}

export function listIn(value: unknown, field: string): readonly unknown[] {
  const found = fieldIn(value, field);
  return Array.isArray(found) ? found : [];
}

export function textsIn(value: unknown, field: string): string[] {
  return listIn(value, field).filter((one) => typeof one === 'string');
}
