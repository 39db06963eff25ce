import type { BenchResults } from "../run-bench.ts";
import { columns, figureRow, sections } from "./figure-rows.ts";
import { memoryLines } from "./memory-lines.ts";
import { summaryLines } from "./summary-lines.ts";

/** The results as text for a terminal. */
export function terminalTable({ figures, memory }: BenchResults): string {
  const rows = [columns, ...figures.map(figureRow)];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ");
  const tables = [...sections(figures)].flatMap(([title, own]) => [
    title,
    line(columns),
    ...own.map((figure) => line(figureRow(figure))),
    "",
  ]);
  return [...tables, ...memoryLines(memory), "", ...summaryLines(figures)].join("\n");
}
