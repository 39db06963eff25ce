import assert from "node:assert/strict";
import { test } from "node:test";
import { resultsPage } from "./results-page.ts";

const titles = ["One", "Two"];

test("parts come in their order, and those that were not measured stay as they are", () => {
  const two = resultsPage("", titles, [{ title: "Two", text: "second\n\n### Inside\n\n| a |" }]);
  assert.match(two, /^# What .*\n\n## Two\n\nsecond\n\n### Inside\n\n\| a \|\n$/s);
  const both = resultsPage(two, titles, [{ title: "One", text: "first" }]);
  assert.match(both, /\n\n## One\n\nfirst\n\n## Two\n\nsecond\n\n### Inside\n\n\| a \|\n$/);
  assert.equal(resultsPage(both, titles, []), both);
  const again = resultsPage(both, titles, [{ title: "Two", text: "new" }]);
  assert.match(again, /\n\n## One\n\nfirst\n\n## Two\n\nnew\n$/);
});

test("what is no part any more is dropped", () => {
  const page = resultsPage("# Old\n\nold\n\n## Gone\n\ngone\n\n## One\n\nfirst\n", titles, []);
  assert.match(page, /^# What .*\n\n## One\n\nfirst\n$/s);
});
