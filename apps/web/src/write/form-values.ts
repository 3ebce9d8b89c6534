export type FieldValue = string | boolean | readonly string[] | { readonly [name: string]: string };
/** What the fields of a form hold: texts, ticks, chosen ids, texts by id. */
export type FormValues = { readonly [field: string]: FieldValue };

/** Values as they were kept, laid over those a form begins with; what does not fit the form is left out. */
export function restoreValues<V extends FormValues>(initial: V, kept: FormValues): V {
  let values = initial;
  for (const [field, value] of Object.entries(kept)) {
    if (isFieldOf(initial, field)) values = withValue(values, field, value);
  }
  return values;
}

/** The values with one of them changed, when the new one is of the field's kind. */
export function withValue<V extends FormValues>(values: V, field: keyof V, value: FieldValue): V {
  return isLike(values[field], value) ? { ...values, [field]: value } : values;
}

/** Values out of something that was read; undefined when it holds anything else. */
export function parseValues(read: unknown): FormValues | undefined {
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return undefined;
  const values: { [field: string]: FieldValue } = {};
  for (const [field, value] of Object.entries(read)) {
    if (!isFieldValue(value)) return undefined;
    values[field] = value;
  }
  return values;
}

function isFieldOf<V extends FormValues>(values: V, field: PropertyKey): field is keyof V {
  return Object.hasOwn(values, field);
}

function isLike<T>(example: T, value: unknown): value is T {
  return kindOf(example) === kindOf(value) && isFieldValue(value);
}

function isFieldValue(value: unknown): value is FieldValue {
  if (typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((one) => typeof one === 'string');
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value;
}
