/** How many letters must be changed, added, taken away or swapped with the next; more than `most` is `most + 1`. */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most || Math.max(one.length, other.length) > 100) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let y = 1; y <= one.length; y += 1) {
    const next = [y];
    for (let x = 1; x <= other.length; x += 1) {
      const same = one[y - 1] === other[x - 1];
      let least = Math.min(at(row, x) + 1, at(next, x - 1) + 1, at(row, x - 1) + (same ? 0 : 1));
      if (y > 1 && x > 1 && one[y - 1] === other[x - 2] && one[y - 2] === other[x - 1])
        least = Math.min(least, at(before, x - 2) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return Math.min(at(row, other.length), most + 1);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
