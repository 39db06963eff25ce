import type { PartResults } from "../part.ts";
import { describeMachine } from "../report/machine.ts";
import { summaryLines } from "../report/summary-lines.ts";
import { verdictTables } from "../report/verdict-tables.ts";
import { bodyBytes, pieceBytes } from "./http-bodies.ts";
import type { GrpcResults } from "./measure-grpc.ts";
import { memoryList } from "./memory-list.ts";
import type { Sizes } from "./sizes.ts";

/** The gRPC part as it is shown. */
export function presentGrpc({ figures, memory }: GrpcResults, sizes: Sizes): PartResults {
  return {
    figures,
    machine: describeMachine(),
    method: methodText(sizes),
    summary: summaryLines(figures),
    tables: verdictTables(figures),
    lists: [memoryList(memory)],
  };
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
