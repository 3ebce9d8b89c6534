/** Places kept for a branch with this many fruits: 4, 8, 16, 32 … */
export function capacityStep(fruits: number): number {
  let places = 4;
  while (places < fruits) places *= 2;
  return places;
}
