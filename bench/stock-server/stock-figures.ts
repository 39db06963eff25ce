import { type FigureSpec, type Pair, summarise } from "../lib/figure.ts";
import { type DriverBlock, type DriverFigure, plugins } from "./driver-block.ts";
import { type Goal, type GoalFigure, withGoal } from "./goal-figure.ts";
import type { StockSizes } from "./sizes.ts";

/** Bytes of the bodies that the driver sends and the plugins answer. */
export const bodyBytes = 67_108_864;

/** A figure and where its values are in the driver's blocks. */
interface StockSpec extends Omit<FigureSpec, "beside"> {
  readonly from: DriverFigure;
  readonly inFlight?: number;
  readonly read: (block: DriverBlock) => number | undefined;
  readonly goal?: Goal;
}

const ratio = (limit: number): Goal => ({ of: "ratio", limit });
const value = (limit: number): Goal => ({ of: "value", limit });

/** Memory is flat when the second half of the hooks adds at most a twentieth. */
const flat: Goal = { of: "value to the one before", limit: 1.05 };

const p50: Pick<StockSpec, "unit" | "better" | "read"> = { unit: "µs", better: "lower", read: (block) => block.p50us };
const p99: typeof p50 = { ...p50, read: (block) => block.p99us };
const calls: typeof p50 = { unit: "/s", better: "higher", read: (block) => block.callsPerSecond };
const megabytes: typeof p50 = {
  unit: "MB/s",
  better: "higher",
  read: ({ callsPerSecond = Number.NaN }) => (callsPerSecond * bodyBytes) / 1e6,
};
const processor: typeof p50 = { unit: "µs", better: "lower", read: (block) => block.cpuUsPerCall };

const hook = { section: "MessageWillBePosted", from: "post" } as const;
const kv = { section: "MessageWillBePosted with one KVGet inside", from: "kv" } as const;
const http = { section: "ServeHTTP", from: "get" } as const;
const life = { section: "Process", better: "lower", from: "activation" } as const;
const memory = { ...life, unit: "MB", from: "memory" } as const;

function specs({ hooks, step }: StockSizes["memory"]): readonly StockSpec[] {
  const after = (count: number): Pick<StockSpec, "name" | "read"> => ({
    name: `RSS after ${count.toLocaleString("en")} hooks at 64 in flight`,
    read: (block) => megabytesOf(block.residentBytesOverHooks?.[count / step - 1]),
  });
  return [
    { ...hook, ...p50, name: "p50, 1 in flight", inFlight: 1, goal: ratio(0.9) },
    { ...hook, ...p50, name: "p50, 16 in flight", inFlight: 16, goal: ratio(0.75) },
    { ...hook, ...p50, name: "p50, 64 in flight", inFlight: 64, goal: ratio(0.8) },
    { ...hook, ...p99, name: "p99, 1 in flight", inFlight: 1 },
    { ...hook, ...p99, name: "p99, 64 in flight", inFlight: 64 },
    { ...hook, ...calls, name: "calls, 1 in flight", inFlight: 1, goal: ratio(1.1) },
    { ...hook, ...calls, name: "calls, 16 in flight", inFlight: 16, goal: ratio(1.3) },
    { ...hook, ...calls, name: "calls, 64 in flight", inFlight: 64, goal: ratio(1.2) },
    { ...hook, ...processor, name: "CPU of the plugin a hook, 64 in flight", inFlight: 64, goal: ratio(0.85) },
    { ...kv, ...p50, name: "p50, 1 in flight", inFlight: 1, goal: ratio(0.9) },
    { ...kv, ...p50, name: "p50, 16 in flight", inFlight: 16, goal: ratio(0.75) },
    { ...http, ...p50, name: "small GET, p50, 1 in flight", inFlight: 1, goal: ratio(0.7) },
    { ...http, ...p50, name: "small GET, p50, 16 in flight", inFlight: 16, goal: ratio(0.75) },
    { ...http, ...megabytes, name: "64 MiB upload in pieces of 32 KiB", from: "upload", goal: ratio(4) },
    { ...http, ...megabytes, name: "64 MiB download", from: "download", goal: ratio(1.5) },
    { ...life, name: "activation", unit: "ms", read: (block) => block.activationMs, goal: ratio(1) },
    { ...life, name: "RSS after activation", unit: "MB", read: (b) => megabytesOf(b.residentBytes), goal: value(55) },
    { ...memory, ...after(hooks / 2), goal: value(110) },
    { ...memory, ...after(hooks), goal: flat },
  ];
}

function megabytesOf(bytes: number | undefined): number | undefined {
  return bytes === undefined ? undefined : bytes / 1e6;
}

/** The figures of the table of goals, as far as they were measured. */
export function stockFigures(blocks: readonly DriverBlock[], sizes: StockSizes): readonly GoalFigure[] {
  const figures: GoalFigure[] = [];
  for (const { from, inFlight, read, goal, ...spec } of specs(sizes.memory)) {
    const pairs = pairsOf(
      blocks.filter((block) => block.figure === from && (inFlight === undefined || block.inFlight === inFlight)),
      read,
    );
    if (pairs.length === 0) continue;
    figures.push(withGoal(summarise({ ...spec, beside: "native Go" }, pairs), goal, figures.at(-1)));
  }
  return figures;
}

function pairsOf(blocks: readonly DriverBlock[], read: StockSpec["read"]): readonly Pair[] {
  const rounds = Map.groupBy(blocks, ({ round }) => round);
  return [...rounds.values()].map((round) => {
    const numberOf = (plugin: string): number => {
      const block = round.find((own) => own.plugin === plugin);
      const number = block && read(block);
      if (!number) throw new Error(`the driver left out the value of ${plugin} in ${JSON.stringify(round)}`);
      return number;
    };
    return { base: numberOf(plugins.base), ours: numberOf(plugins.ours) };
  });
}
