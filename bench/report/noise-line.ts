import type { Figure } from "../lib/figure.ts";
import { quantile } from "../lib/statistics.ts";

/** How much noise there was in the figures. */
export function noiseLine(figures: readonly Figure[]): string {
  const noise = figures.map(({ low, high, ratio }) => ((high - low) / 2 / ratio) * 100);
  return `Noise: the middle half of a figure's ratios lies within ±${quantile(noise, 0.5).toFixed(0)} % of their median in half of the figures, within ±${quantile(noise, 0.9).toFixed(0)} % in nine of ten.`;
}
