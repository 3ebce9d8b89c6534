/** A scale from 0 to a round number that holds every value. */
export type IndicatorScale = {
  max: number;
  /** Where a value stands, as a percentage of the width with two decimals: "45.5%". */
  at: (value: number) => string;
  /** How wide a span is. */
  width: (from: number, to: number) => string;
};

/** The scale of a chart over `values`; its end is the nearest round number with room to spare. */
export function indicatorScale(values: readonly number[]): IndicatorScale {
  const max = roundUp(Math.max(0, ...values));
  const share = (value: number) => `${Math.round((value / max) * 10000) / 100}%`;
  return { max, at: share, width: (from, to) => share(to - from) };
}

/** The first of 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8 times a power of ten that leaves a twentieth free; whole from 1 up. */
function roundUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8].find((times) => times * power >= value * 1.05) ?? 12;
  const end = Math.round(step * power * 100) / 100;
  return end > 1 ? Math.ceil(end) : end;
}
