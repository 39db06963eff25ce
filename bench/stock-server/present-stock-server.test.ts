import assert from "node:assert/strict";
import { test } from "node:test";
import type { DriverBlock } from "./driver-block.ts";
import { presentStockServer } from "./present-stock-server.ts";
import { quickSizes } from "./sizes.ts";

const values = {
  figure: "post",
  inFlight: 1,
  p50us: 100,
  p99us: 400,
  callsPerSecond: 1_000,
  cpuUsPerCall: 30,
} as const;

function blocks(p50us: number, callsPerSecond: number): readonly DriverBlock[] {
  return [0, 1, 2].flatMap((round): readonly DriverBlock[] => [
    { ...values, plugin: "native", round },
    { ...values, plugin: "typescript", round, p50us, callsPerSecond },
  ]);
}

test("what somebody wrote about missed goals is shown when one is missed, and nothing else", () => {
  assert.equal(presentStockServer(blocks(200, 500), quickSizes, "written by hand").remarks, "written by hand");
  assert.equal(presentStockServer(blocks(200, 500), quickSizes, undefined).remarks, undefined);
  assert.equal(presentStockServer(blocks(50, 2_000), quickSizes, "written by hand").remarks, undefined);
});
