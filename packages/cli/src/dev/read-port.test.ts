import assert from "node:assert/strict";
import { test } from "node:test";
import { readPort } from "./read-port.ts";

test("a port is a number that TCP has, and anything else is refused before something starts", () => {
  for (const port of [0, 1, 8065, 65_535]) assert.equal(readPort(String(port)), port);
  for (const text of ["", "abc", "-1", "65536", "80.5", "0x50", " 80"]) {
    assert.throws(() => readPort(text), /--port is ".*"; give a number from 0 to 65535/, text);
  }
});
