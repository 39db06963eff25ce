import assert from "node:assert/strict";
import { test } from "node:test";
import { limitTimeout, longestTimeoutMs } from "./limit-timeout.ts";

test("a caller's limit fits a timer", () => {
  assert.equal(limitTimeout(undefined), undefined);
  assert.equal(limitTimeout(Number.POSITIVE_INFINITY), undefined);
  assert.equal(limitTimeout(1e12), longestTimeoutMs);
  assert.equal(limitTimeout(-1), 0);
  assert.throws(() => limitTimeout(Number.NaN), /timeoutMs is NaN/);
});
