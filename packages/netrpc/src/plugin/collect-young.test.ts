import assert from "node:assert/strict";
import { constants, PerformanceObserver } from "node:perf_hooks";
import { test } from "node:test";
import { createYoungCollector } from "./collect-young.ts";

test("young garbage is collected once for so many bytes", () => {
  const kinds: string[] = [];
  let found = 0;
  const told = createYoungCollector(() => {
    found += 1;
    return ({ type }) => kinds.push(type);
  });
  for (let read = 0; read < 127; read += 1) told(65536);
  assert.deepEqual(kinds, Array(3).fill("minor"));
  told(65536);
  assert.equal(kinds.length, 4);
  assert.equal(found, 1);
});

test("V8 is asked for collections of what is young", async () => {
  const seen = Promise.withResolvers<number | undefined>();
  const observer = new PerformanceObserver((list) => {
    for (const { detail } of list.getEntries() as unknown as { detail: { kind: number; flags: number } }[]) {
      if (detail.flags & constants.NODE_PERFORMANCE_GC_FLAGS_FORCED) seen.resolve(detail.kind);
    }
  });
  observer.observe({ entryTypes: ["gc"] });
  createYoungCollector()(2 << 20);
  assert.equal(await seen.promise, constants.NODE_PERFORMANCE_GC_MINOR);
  observer.disconnect();
  assert.equal(globalThis.gc, undefined);
});

test("a process that can't be asked to collect reads on", () => {
  createYoungCollector(() => undefined)(1 << 30);
});
