import assert from "node:assert/strict";
import { test } from "node:test";
import { jsdoc, paragraphs } from "./jsdoc.ts";

test("a comment takes as many lines as its text, and none for no text", () => {
  assert.deepEqual(jsdoc(""), []);
  assert.deepEqual(jsdoc(" \n"), []);
  assert.deepEqual(jsdoc("One."), ["/** One. */"]);
  assert.deepEqual(jsdoc("One.\n\nTwo.", "  "), ["  /**", "   * One.", "   *", "   * Two.", "   */"]);
});

test("a text can't end its comment", () => {
  const [line] = jsdoc("matches */ and **/ both");
  assert.equal(line, "/** matches *\\/ and **\\/ both */");
});

test("paragraphs without text leave no gap", () => {
  assert.equal(paragraphs("a", "", undefined, false, "b"), "a\n\nb");
});
