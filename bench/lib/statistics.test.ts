import assert from "node:assert/strict";
import { test } from "node:test";
import { judge, summarise } from "./figure.ts";
import { median, quantile, slope } from "./statistics.ts";

test("quantiles sort by number, whatever the order", () => {
  const numbers = [100, 9, 20, 1, 3];
  assert.equal(median(numbers), 9);
  assert.equal(quantile(numbers, 0), 1);
  assert.equal(quantile(numbers, 1), 100);
  assert.deepEqual(numbers, [100, 9, 20, 1, 3]);
  assert.ok(Number.isNaN(median([])));
});

test("the slope is that of the line with the least squares", () => {
  assert.equal(slope([5, 7, 9, 11]), 2);
  assert.equal(slope([4, 4, 4]), 0);
  assert.equal(slope([0, 1, 0, -1]), -0.4);
});

const lower = { section: "s", name: "n", unit: "ms", better: "lower", beside: "stock Connect" } as const;
const higher = { ...lower, better: "higher" } as const;
const pairs = (...ratios: readonly number[]) =>
  ratios.map((ratio, round) => ({ base: round + 1, ours: (round + 1) * ratio }));

test("a figure's ratio is the median of the ratios within the rounds", () => {
  const { base, ours, ratio, low, high, rounds } = summarise(lower, [
    { base: 10, ours: 5 },
    { base: 1_000, ours: 400 },
    { base: 20, ours: 12 },
  ]);
  assert.deepEqual(
    { base, ours, ratio, low, high, rounds },
    { base: 20, ours: 12, ratio: 0.5, low: 0.4, high: 0.6, rounds: 3 },
  );
});

test("better, worse, or even where the noise reaches over 1", () => {
  assert.equal(judge(summarise(lower, pairs(0.5, 0.6, 0.7, 0.8))), "better");
  assert.equal(judge(summarise(higher, pairs(0.5, 0.6, 0.7, 0.8))), "worse");
  assert.equal(judge(summarise(lower, pairs(1.5, 1.6, 1.7, 1.8))), "worse");
  assert.equal(judge(summarise(higher, pairs(1.5, 1.6, 1.7, 1.8))), "better");
  assert.equal(judge(summarise(lower, pairs(0.9, 0.95, 1.1, 1.2))), "even");
});
