import assert from "node:assert/strict";
import { test } from "node:test";
import { recordedConfig } from "../test/replay/config-calls.ts";
import { createCountedIds } from "../test/replay/counted-ids.ts";
import { createNames } from "../test/replay/names.ts";
import { createRecordedPlugins } from "../test/replay/recorded-plugins.ts";
import { readCalls } from "../test/replay/recording.ts";
import { type CallReport, replayCalls } from "../test/replay/replay-calls.ts";
import { createWorld } from "../test/replay/world.ts";
import { createEmulator } from "./index.ts";

test("API calls are answered as a stock server answered them", async (t) => {
  const names = createNames();
  const plugins = createRecordedPlugins(names);
  let passed = 0;
  const emulator = createEmulator({
    serverVersion: "6.7.2",
    newId: createCountedIds(),
    clock: () => Date.now() + passed,
    hooks: plugins.hooks,
    plugins: plugins.environment,
    config: recordedConfig,
    bundlePath: (pluginId) => `/srv/plugins/${pluginId}`,
  });
  t.after(() => emulator.close());
  const wait = (ms: number): void => {
    passed += ms;
  };
  const world = await createWorld(emulator, names);

  const reports = await replayCalls({ emulator, plugins, world, names, wait }, readCalls());

  const of = <K extends CallReport["kind"]>(kind: K) =>
    reports.filter((report): report is Extract<CallReport, { kind: K }> => report.kind === kind);
  t.diagnostic(`${of("same").length} the same, ${of("not done").length} of methods that are not done`);
  for (const { call, why } of of("not compared")) t.diagnostic(`${call.n} ${call.method} is not compared: ${why}`);
  const different = of("different").map(
    ({ call, differences }) =>
      `${call.n} ${call.method} ${JSON.stringify(call.args).slice(0, 200)}\n    ${differences.join("\n    ")}`,
  );
  assert.ok(of("same").length > 400, "most of the recording is compared");
  assert.equal(different.length, 0, `${different.length} calls differ:\n${different.join("\n")}`);
});
