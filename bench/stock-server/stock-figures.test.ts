import assert from "node:assert/strict";
import { test } from "node:test";
import type { DriverBlock } from "./driver-block.ts";
import { quickSizes } from "./sizes.ts";
import { stockFigures } from "./stock-figures.ts";

/** Blocks of the two plugins, with the same values in each of three rounds. */
function rounds(native: Partial<DriverBlock>, typescript: Partial<DriverBlock>): readonly DriverBlock[] {
  return [0, 1, 2].flatMap((round): readonly DriverBlock[] => [
    { figure: "post", plugin: "native", round, ...native },
    { figure: "post", plugin: "typescript", round, ...typescript },
  ]);
}

function goalsOf(blocks: readonly DriverBlock[]): Record<string, string> {
  const figures = stockFigures(blocks, quickSizes);
  return Object.fromEntries(figures.map(({ name, goal }) => [name, goal ? `${goal.text}: ${goal.met}` : "none"]));
}

test("goals are held against the ratio, from the side that is better", () => {
  const values = {
    figure: "post",
    inFlight: 1,
    p50us: 100,
    p99us: 400,
    callsPerSecond: 1_000,
    cpuUsPerCall: 30,
  } as const;
  assert.deepEqual(goalsOf(rounds(values, { ...values, p50us: 90.4, callsPerSecond: 1_094 })), {
    "p50, 1 in flight": "<= 0.90: true",
    "p99, 1 in flight": "none",
    "calls, 1 in flight": ">= 1.10: false",
  });
  assert.deepEqual(goalsOf(rounds(values, { ...values, p50us: 90.6, callsPerSecond: 1_096 })), {
    "p50, 1 in flight": "<= 0.90: false",
    "p99, 1 in flight": "none",
    "calls, 1 in flight": ">= 1.10: true",
  });
});

test("goals of memory are held against our own value, and memory that grows is not flat", () => {
  const goals = (...residentBytesOverHooks: readonly number[]) =>
    goalsOf(
      rounds({ figure: "memory", residentBytesOverHooks: [1, 1, 1, 1] }, { figure: "memory", residentBytesOverHooks }),
    );
  assert.deepEqual(goals(1, 109e6, 1, 114e6), {
    "RSS after 200 hooks at 64 in flight": "<= 110 MB: true",
    "RSS after 400 hooks at 64 in flight": "<= 1.05 x the line above: true",
  });
  assert.deepEqual(goals(1, 111e6, 1, 118e6), {
    "RSS after 200 hooks at 64 in flight": "<= 110 MB: false",
    "RSS after 400 hooks at 64 in flight": "<= 1.05 x the line above: false",
  });
});

test("a value that is left out is an error, not a figure", () => {
  const values = { figure: "upload", inFlight: 1, callsPerSecond: 2 } as const;
  assert.throws(
    () => stockFigures(rounds(values, { figure: "upload", inFlight: 1 }), quickSizes),
    /left out.*typescript/,
  );
  assert.throws(() => stockFigures(rounds(values, values).slice(1), quickSizes), /left out.*native/);
  assert.deepEqual(stockFigures([], quickSizes), []);
});
