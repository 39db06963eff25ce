import { figureCells, figureColumns } from "../report/figure-cells.ts";
import type { Table } from "../report/table.ts";
import type { GoalFigure } from "./goal-figure.ts";

/** A table for each section, with what is to be reached and whether it is. */
export function goalTables(figures: readonly GoalFigure[], base: string, ours: string): readonly Table[] {
  return [...Map.groupBy(figures, ({ section }) => section)].map(([title, own]) => ({
    title,
    columns: [...figureColumns(base, ours), "goal", "met"],
    rows: own.map((figure) => [...figureCells(figure), ...goalCells(figure)]),
  }));
}

function goalCells({ goal }: GoalFigure): readonly string[] {
  if (goal === undefined) return ["", ""];
  return [goal.text, goal.met ? "yes" : "**no**"];
}
