import { type Figure, judge } from "../lib/figure.ts";
import { figureCells, figureColumns } from "./figure-cells.ts";
import type { Table } from "./table.ts";

/** A table for each section, with what is better, even or worse. */
export function verdictTables(figures: readonly Figure[]): readonly Table[] {
  const sections = Map.groupBy(figures, ({ section, beside }) => `${section}, beside ${beside}`);
  return [...sections].map(([title, own]) => ({
    title,
    columns: [...figureColumns("theirs", "ours"), "ours is"],
    rows: own.map((figure) => [...figureCells(figure), judge(figure)]),
  }));
}
