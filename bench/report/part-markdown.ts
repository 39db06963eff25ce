import type { PartResults } from "../part.ts";
import type { Table } from "./table.ts";

/** What a part came to, for bench/RESULTS.md. */
export function partMarkdown(results: PartResults, command: string): string {
  const { machine, method, summary, tables, lists, remarks } = results;
  return [
    `Written by \`${command}\`. Machine: ${machine}.`,
    method,
    summary.join("\n"),
    ...(remarks === undefined ? [] : [remarks.trim()]),
    ...tables.map(tableMarkdown),
    ...lists.map(({ title, lines }) => `### ${title}\n\n${lines.map((line) => `- ${line}`).join("\n")}`),
  ].join("\n\n");
}

function tableMarkdown({ title, columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [`### ${title}`, "", line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}
