/** A number out of a field; what is no number stays text, for the schema to say so. */
export function numberOf(text: string): number | string {
  const plain = text.trim();
  return /^-?\d+$/.test(plain) ? Number(plain) : plain;
}
