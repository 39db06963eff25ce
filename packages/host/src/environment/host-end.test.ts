import assert from "node:assert/strict";
import { test } from "node:test";
import { isAlive } from "../../test/is-alive.ts";
import { writePeer } from "../../test/plugin-directory.ts";
import { withTempDir } from "../../test/temp-dir.ts";
import { spawnProcess } from "../process/spawn-process.ts";
import { readStdout } from "../process/stdout-reader.ts";

const index = new URL("../index.ts", import.meta.url).href;

/** What the host does once its plugin, or the plugin's child, has told a process id; then it exits. */
const cases = {
  activated: { peer: "child", before: "await activated" },
  starting: { peer: "silent-child", before: "" },
  stopping: { peer: "hang-deactivate", before: "await activated; environment.deactivate(id); await stopping" },
} as const;

const script = (dir: string, before: string) => `
  import { createEnvironment } from ${JSON.stringify(index)};
  const environment = createEnvironment({ api: { getServerVersion: () => "1.0.0" }, runner: () => [], socketDir: ${JSON.stringify(dir)} });
  const id = await environment.add(${JSON.stringify(`${dir}/com.example.a`)});
  const { promise: told, resolve: tell } = Promise.withResolvers();
  const { promise: stopping, resolve: stop } = Promise.withResolvers();
  environment.subscribe((event) => {
    const pid = event.kind === "log" ? event.entry.fields.pid : event.state.pid;
    if (pid) tell(pid);
    if (event.kind === "state" && event.state.kind === "stopping") stop();
  });
  const activated = environment.activate(id);
  console.log(await told);
  ${before};
  process.exit(0);
`;

for (const [name, { peer, before }] of Object.entries(cases)) {
  test(`a host that just exits takes its plugins along (${name})`, () =>
    withTempDir(async (dir) => {
      await writePeer(dir, { id: "com.example.a", mode: peer });
      const host = await spawnProcess({
        command: process.execPath,
        args: ["--import", import.meta.resolve("tsx"), "--input-type=module", "-e", script(dir, before)],
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
