import { compareTexts } from '../double/compare-texts.ts';

/** Whether two texts are the same minutes, or nearly; much longer or shorter ones are not compared. */
export function isCopy(one: string, other: string): boolean {
  return (
    one.length <= 2 * other.length &&
    other.length <= 2 * one.length &&
    compareTexts(one, other).verdict === 'same'
  );
}
