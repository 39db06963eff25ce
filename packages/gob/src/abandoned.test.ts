import assert from "node:assert/strict";
import { test } from "node:test";
import { createDecoder } from "./decoder.ts";
import { isGobError } from "./gob-error.ts";
import { basic, type GobType } from "./gob-type.ts";

const bytes = (text: string) => Buffer.from(text.replaceAll(" ", ""), "hex");

/** The definition of map[string]any as 67, and a value of it that goes on in another message, behind the definition of a list as 68. */
const definition = "0e ff85 04 01 02 ff86 00 01 0c 01 10 00 00";
const beginning = "21 ff86 00 01 01 6b 0e 5b5d696e74657266616365207b7d ff87 02 01 02 ff88 00 01 10 00 00";
const whole = "04 ff86 00 00";
const type: GobType = { kind: "map", key: basic.string, elem: basic.interface };

test("a value whose sender gave it up is gone when the next one begins, and what it defined stays", () => {
  const decoder = createDecoder();
  decoder.startsAnew(67);
  decoder.push(bytes(definition + beginning));
  assert.equal(decoder.readAs(type), undefined);
  decoder.push(bytes(whole));
  assert.throws(
    () => decoder.readAs(type),
    (error) => isGobError(error) && error.code === "abandoned",
  );
  assert.deepEqual(decoder.readAs(type)?.value, new Map());
  // ["k": [nil]] needs the definition that came with the lost value.
  decoder.push(bytes("1b ff86 00 01 01 6b 0e 5b5d696e74657266616365207b7d ff88 03 00 01 00"));
  assert.equal(decoder.skip(), true);
  assert.equal(decoder.pending, false);
});
