import assert from "node:assert/strict";
import { test } from "node:test";
import { createYoungCollector } from "./collect-young.ts";

test("young garbage is collected once for so many bytes", () => {
  const kinds: string[] = [];
  const told = createYoungCollector(({ type }) => kinds.push(type));
  for (let read = 0; read < 127; read += 1) told(65536);
  assert.deepEqual(kinds, Array(3).fill("minor"));
  told(65536);
  assert.equal(kinds.length, 4);
});

test("a process that can't be asked to collect reads on", () => {
  createYoungCollector(undefined)(1 << 30);
});
