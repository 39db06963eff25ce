import { type Figure, judge } from "../lib/figure.ts";
import { numberText } from "./number-text.ts";

/** The titles of the columns of `figureRow`. */
export const columns = ["", "theirs", "ours", "unit", "ratio", "middle half of the ratios", "ours is"] as const;

/** A figure as the texts of its columns. */
export function figureRow(figure: Figure): readonly string[] {
  const { name, unit, base, ours, ratio, low, high } = figure;
  return [
    name,
    numberText(base),
    numberText(ours),
    unit,
    ratio.toFixed(2),
    `${low.toFixed(2)}-${high.toFixed(2)}`,
    judge(figure),
  ];
}

/** The figures by section, in the order in which the sections come first. */
export function sections(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  return Map.groupBy(figures, ({ section, beside }) => `${section}, beside ${beside}`);
}
