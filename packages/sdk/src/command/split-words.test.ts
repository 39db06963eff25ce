import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { splitWords } from "./split-words.ts";

function words(text: string): readonly string[] {
  const split = splitWords(text);
  assert.ok(split.ok, text);
  return split.words;
}

test("words are split at white space, quotes hold them together", () => {
  assert.deepEqual(words(""), []);
  assert.deepEqual(words("  a \t b\nc  "), ["a", "b", "c"]);
  assert.deepEqual(words(`say "hello there" 'you two' “from a phone” ‘too’`), [
    "say",
    "hello there",
    "you two",
    "from a phone",
    "too",
  ]);
  assert.deepEqual(words(`""  a`), ["", "a"]);
  assert.deepEqual(words(`"a"b`), ["ab"]);
});

test("an apostrophe inside a word is a letter", () => {
  assert.deepEqual(words("don't stop"), ["don't", "stop"]);
  assert.deepEqual(words(`5" pipe`), [`5"`, "pipe"]);
});

test("a backslash takes a quote, space or backslash as it is, and is a letter before anything else", () => {
  assert.deepEqual(words(String.raw`a\ b \"c\" d\\e C:\dir`), ["a b", `"c"`, String.raw`d\e`, String.raw`C:\dir`]);
  assert.deepEqual(words(String.raw`"say \"hi\""`), [`say "hi"`]);
});

test("an open quote is a problem for the user", () => {
  for (const text of [`"abc`, `a 'b c`, "“x"]) {
    const split = splitWords(text);
    assert.equal(split.ok, false);
    if (!split.ok) assert.match(split.problem, /^A quote is open: add ["'”] at its end\.$/);
  }
});

test("quoted words come back as they were", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (list) => {
      const text = list.map((word) => `"${word.replace(/\\(?=["'\\\s])|\\$|"/g, "\\$&")}"`).join(" ");
      assert.deepEqual(words(text), list);
    }),
  );
});
