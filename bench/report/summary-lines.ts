import { type Figure, judge } from "../lib/figure.ts";
import { noiseLine } from "./noise-line.ts";

/** What the figures say together: which of them are worse, and how much noise there was. */
export function summaryLines(figures: readonly Figure[]): readonly string[] {
  const worse = figures.filter((figure) => judge(figure) === "worse").map(({ section, name }) => `${section}, ${name}`);
  return [
    worse.length === 0 ? "Ours is worse in no figure." : `Ours is worse in: ${worse.join("; ")}.`,
    noiseLine(figures),
  ];
}
