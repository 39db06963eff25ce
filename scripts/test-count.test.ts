import assert from "node:assert/strict";
import { test } from "node:test";
import { createTestCount } from "./test-count.ts";

test("the counts of several runs add up, in both forms of the reporter, whatever the pieces", () => {
  const output = "@x/a:test: ℹ tests 12\n@x/a:test: ℹ pass 12\n# tests 3\nℹ tests 4\n✔ says ℹ tests 9 in between\n";
  for (const size of [1, 7, output.length]) {
    const count = createTestCount();
    for (let start = 0; start < output.length; start += size) count.read(output.slice(start, start + size));
    assert.equal(count.total(), 19);
    assert.deepEqual(count.withoutTests(), []);
  }
});

test("a run without tests is named, one that says nothing counts nothing", () => {
  const count = createTestCount();
  count.read("@x/a:test: ℹ tests 2\n@x/b:test: ℹ tests 0\nℹ tests 0\nℹ suites 5\nunfinished ℹ tests 7");
  assert.equal(count.total(), 2);
  assert.deepEqual(count.withoutTests(), ["@x/b", "a run"]);
});
