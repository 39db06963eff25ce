import assert from "node:assert/strict";
import { test } from "node:test";
import { recordedConfig } from "../test/replay/config-calls.ts";
import { createCountedIds } from "../test/replay/counted-ids.ts";
import { createNames } from "../test/replay/names.ts";
import { createRecordedPlugins } from "../test/replay/recorded-plugins.ts";
import { createRecordedSink } from "../test/replay/recorded-sink.ts";
import { readSteps } from "../test/replay/recording.ts";
import { replaySteps, type StepReport } from "../test/replay/replay-steps.ts";
import { createWorld } from "../test/replay/world.ts";
import { createEmulator } from "./index.ts";

test("hooks are fired as a stock server fired them: which, in which order, with which arguments", async (t) => {
  const names = createNames();
  const hooks = createRecordedSink(names);
  const emulator = createEmulator({
    serverVersion: "6.7.2",
    newId: createCountedIds(),
    hooks,
    plugins: createRecordedPlugins(names).environment,
    config: recordedConfig,
  });
  t.after(() => emulator.close());
  const world = await createWorld(emulator, names);
  await emulator.idle();

  const reports = await replaySteps(emulator, hooks, world, names, readSteps());

  const of = <K extends StepReport["kind"]>(kind: K) =>
    reports.filter((report): report is Extract<StepReport, { kind: K }> => report.kind === kind);
  t.diagnostic(`${of("same").length} steps the same, ${of("not done").length} that the emulator has no action for`);
  for (const { step, why } of of("not compared")) t.diagnostic(`${step.n} ${step.step} is not compared: ${why}`);
  const different = of("different").map(
    ({ step, differences }) => `${step.n} ${step.scenario}: ${step.step}\n    ${differences.join("\n    ")}`,
  );
  assert.ok(of("same").length > 40, "a good part of the recording is compared");
  assert.equal(different.length, 0, `${different.length} steps differ:\n${different.join("\n")}`);
});
