import assert from "node:assert/strict";
import { test } from "node:test";
import { describeMachine, kernelVersion } from "./machine.ts";

test("of the kernel the version is told, and nothing that a distribution or a host adds", () => {
  assert.equal(kernelVersion("6.8.0-45-generic"), "6.8.0");
  assert.equal(kernelVersion("5.15.153.1-microsoft-standard-WSL2"), "5.15.153");
  assert.equal(kernelVersion("6.12+somebody"), "6.12");
  assert.equal(kernelVersion("24.6.0"), "24.6.0");
  assert.equal(kernelVersion("custom-1.2"), "of unknown version");
  assert.match(describeMachine(), /, kernel (\d+(\.\d+){0,2}|of unknown version), Node v\d/);
});
