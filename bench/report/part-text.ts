import type { PartResults } from "../part.ts";

/** What a part came to, for a terminal. */
export function partText({ tables, lists, summary }: PartResults): string {
  const rows = tables.flatMap((table) => [table.columns, ...table.rows]);
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(width(0)) : cell.padStart(width(i)))).join("  ");
  return [
    ...tables.flatMap((table) => [table.title, line(table.columns), ...table.rows.map(line), ""]),
    ...lists.flatMap(({ title, lines }) => [title, ...lines, ""]),
    ...summary,
  ].join("\n");
}
