import type { Figure } from "../lib/figure.ts";
import { numberText } from "./number-text.ts";

/** The cells that every figure has: name, the two values, their unit, the ratio and its noise. */
export function figureCells({ name, unit, base, ours, ratio, low, high }: Figure): readonly string[] {
  return [name, numberText(base), numberText(ours), unit, ratio.toFixed(2), `${low.toFixed(2)}-${high.toFixed(2)}`];
}

/** The titles of the columns of `figureCells`. */
export function figureColumns(base: string, ours: string): readonly string[] {
  return ["", base, ours, "unit", "ratio", "middle half of the ratios"];
}
