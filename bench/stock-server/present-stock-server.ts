import type { PartResults } from "../part.ts";
import { describeMachine } from "../report/machine.ts";
import { noiseLine } from "../report/noise-line.ts";
import type { DriverBlock } from "./driver-block.ts";
import { goVersion } from "./go-version.ts";
import type { GoalFigure } from "./goal-figure.ts";
import { goalTables } from "./goal-tables.ts";
import { memoryList } from "./memory-list.ts";
import type { StockSizes } from "./sizes.ts";
import { stockFigures } from "./stock-figures.ts";

/** The part with the stock server as it is shown. `missedGoals` is what somebody wrote about goals that are missed. */
export function presentStockServer(
  blocks: readonly DriverBlock[],
  sizes: StockSizes,
  missedGoals: string | undefined,
): PartResults {
  const figures = stockFigures(blocks, sizes);
  const missed = figures.filter(({ goal }) => goal?.met === false);
  return {
    figures,
    machine: `${describeMachine()}, ${goVersion()}`,
    method: methodText(sizes),
    summary: [goalLine(figures, missed), noiseLine(figures)],
    tables: goalTables(figures, "native Go", "TypeScript"),
    lists: blocks.some(({ figure }) => figure === "memory") ? [memoryList(blocks, sizes.memory)] : [],
    remarks: missed.length === 0 ? undefined : missedGoals,
  };
}

function goalLine(figures: readonly GoalFigure[], missed: readonly GoalFigure[]): string {
  const goals = figures.filter(({ goal }) => goal !== undefined).length;
  if (missed.length === 0) return `All ${goals} goals are met.`;
  const names = missed.map(({ section, name }) => `${section}, ${name}`).join("; ");
  return `${goals - missed.length} of ${goals} goals are met. Missed: ${names}.`;
}

function methodText({ rounds, blockMs, starts, memory }: StockSizes): string {
  return `Both plugins run on the \`plugin.Environment\` of \`mattermost/server/public\`, which is what runs in the server, and do the same work: one
written in Go (\`conformance/bench/native\`), one with \`definePlugin\` (\`conformance/bench/typescript\`) and bundled by \`mattermost-plugin build\`,
with the Node.js and the flags that it puts in. The driver calls the hooks as the server does, behind no HTTP server of its own: a post of
some 800 bytes, a small GET, a body of 64 MiB that the server passes on in pieces of 32 KiB, and one that the plugin answers (Go: \`io.Copy\`;
TypeScript: a \`Response\` with a stream). Every answer is checked; a wrong one ends the run. The driver collects its garbage before
each block.

The two take turns in blocks of ${blockMs} ms, ${rounds.counted} rounds after ${rounds.warmUp} to warm up, every other round in the other order; ${starts} activations of each after
one to warm up, ${memory.rounds} fresh processes of each for the memory over hooks. Values are medians over the rounds of each block's figure. The ratio is
TypeScript to native Go: the median of the ratios within a round, with the range that holds the middle half of these ratios. A goal is
held against that ratio, or against our own value where it names a unit. MB are millions of bytes. Activation is what the server does
between what is unpacked on the disk and the plugin that runs, the two checksums of the executable among it.`;
}
