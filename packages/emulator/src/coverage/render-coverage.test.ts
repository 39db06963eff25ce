import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createEmulator } from "../emulator/create-emulator.ts";
import { renderCoverage } from "./render-coverage.ts";

test("docs/emulator-coverage.md says what the emulator does", async (t) => {
  const emulator = createEmulator();
  t.after(() => emulator.close());
  const written = readFileSync(new URL("../../../../docs/emulator-coverage.md", import.meta.url), "utf8");
  const fix = "Run `npm run coverage` in packages/emulator.";
  assert.equal(written, renderCoverage(emulator.implemented), fix);
});
