import { bodyBytes, pieceBytes } from "../lib/http-bodies.ts";
import type { BenchResults } from "../run-bench.ts";
import type { Sizes } from "../sizes.ts";
import { columns, figureRow, sections } from "./figure-rows.ts";
import { describeMachine } from "./machine.ts";
import { memoryLines } from "./memory-lines.ts";
import { summaryLines } from "./summary-lines.ts";

/** The results as bench/RESULTS.md. */
export function resultsPage(results: BenchResults, sizes: Sizes, command: string): string {
  const tables = [...sections(results.figures)].flatMap(([title, figures]) => [
    `## ${title}`,
    "",
    markdownRow(columns),
    markdownRow(columns.map(() => "---")),
    ...figures.map((figure) => markdownRow(figureRow(figure))),
    "",
  ]);
  const [memoryTitle, ...memory] = memoryLines(results.memory);
  return `# What a plugin costs beside stock Connect

Written by \`${command}\`. Machine: ${describeMachine()}.

${methodText(sizes)}

${summaryLines(results.figures).join("\n")}

${tables.join("\n")}
## Memory over many hooks

${memoryTitle}

${memory.map((text) => `- ${text}`).join("\n")}
`;
}

function methodText({ rounds, blockMs, starts, memoryAfter }: Sizes): string {
  return `Stock Connect is a plugin and a host written with \`@connectrpc/connect-node\` over HTTP/2 and protobuf-es, with the same hooks, the
same deadline of 30 s and compression off (with it on, it is slower). Ours is a plugin made with \`definePlugin\`, and the host's client.
Each has a process for the plugin and one for the host, bundled alike, on unix sockets. Handlers of stock Connect get and give the
contract's messages; ours get plain values, and \`Request\` and \`Response\`. Every answer is checked.

The two take turns in blocks of ${blockMs} ms, ${rounds.counted} rounds after ${rounds.warmUp} to warm up (${starts} starts, ${memoryAfter.rounds} fresh plugins for the memory after hooks). Values are medians
over the rounds. The ratio is ours to theirs: the median of the ratios within a round. The range that holds the middle half of these
ratios is the noise; where it reaches over 1, the two are called even. Bodies are ${bodyBytes / 1_048_576} MiB in pieces of ${pieceBytes / 1_024} KiB.`;
}

function markdownRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
