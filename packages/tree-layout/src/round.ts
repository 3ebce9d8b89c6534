/**
 * A number to 1/100. Every result of sin, cos and pow passes here before anything is decided or drawn by it:
 * engines differ in the last bits of those, and the picture must be the same on server and client.
 */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
