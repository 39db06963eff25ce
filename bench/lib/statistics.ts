/** The value below which the share `q` (0 to 1) of the numbers lies: the nearest of them. NaN for none. */
export function quantile(numbers: readonly number[], q: number): number {
  const sorted = Float64Array.from(numbers).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** Growth of `y` for each step of the index, by least squares. NaN for fewer than two numbers. */
export function slope(y: readonly number[]): number {
  const meanX = (y.length - 1) / 2;
  const meanY = y.reduce((sum, value) => sum + value, 0) / y.length;
  let above = 0;
  let below = 0;
  for (const [x, value] of y.entries()) {
    above += (x - meanX) * (value - meanY);
    below += (x - meanX) ** 2;
  }
  return above / below;
}
