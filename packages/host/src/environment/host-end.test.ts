import assert from "node:assert/strict";
import { test } from "node:test";
import { isAlive } from "../../test/is-alive.ts";
import { writePeer } from "../../test/plugin-directory.ts";
import { withTempDir } from "../../test/temp-dir.ts";
import { spawnProcess } from "../process/spawn-process.ts";
import { readStdout } from "../process/stdout-reader.ts";

const index = new URL("../index.ts", import.meta.url).href;

const script = (dir: string, mode: string) => `
  import { createEnvironment } from ${JSON.stringify(index)};
  const environment = createEnvironment({ api: { getServerVersion: () => "1.0.0" }, runner: () => [], socketDir: ${JSON.stringify(dir)} });
  const id = await environment.add(${JSON.stringify(`${dir}/com.example.a`)});
  const told = new Promise((resolve) => environment.subscribe((event) => {
    if (event.kind === "log" && event.entry.fields.pid) resolve(event.entry.fields.pid);
  }));
  const activated = environment.activate(id);
  console.log(await told);
  ${mode === "activated" ? "await activated;" : ""}
  process.exit(0);
`;

for (const mode of ["activated", "starting"]) {
  test(`a host that just exits takes its plugins along (${mode})`, () =>
    withTempDir(async (dir) => {
      await writePeer(dir, { id: "com.example.a", mode: mode === "activated" ? "child" : "silent-child" });
      const host = await spawnProcess({
        command: process.execPath,
        args: ["--import", import.meta.resolve("tsx"), "--input-type=module", "-e", script(dir, mode)],
        cwd: import.meta.dirname,
        env: { PATH: process.env.PATH ?? "" },
      });
      const line = await readStdout(host.stdout, () => {});
      const pid = Number(line.ok && line.line);
      assert.ok(pid > 0);
      assert.deepEqual(await host.closed, { code: 0, signal: null });
      while (isAlive(pid)) await new Promise(setImmediate);
    }));
}
