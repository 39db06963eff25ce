import { type Figure, judge } from "../lib/figure.ts";
import { quantile } from "../lib/statistics.ts";

/** What the figures say together: which of them are worse, and how much noise there was. */
export function summaryLines(figures: readonly Figure[]): readonly string[] {
  const worse = figures.filter((figure) => judge(figure) === "worse").map(({ section, name }) => `${section}, ${name}`);
  const noise = figures.map(({ low, high, ratio }) => ((high - low) / 2 / ratio) * 100);
  return [
    worse.length === 0 ? "Ours is worse in no figure." : `Ours is worse in: ${worse.join("; ")}.`,
    `Noise: the middle half of a figure's ratios lies within ±${quantile(noise, 0.5).toFixed(0)} % of their median in half of the figures, within ±${quantile(noise, 0.9).toFixed(0)} % in nine of ten.`,
  ];
}
