import assert from "node:assert/strict";
import { chmod, mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { withTempDir } from "../../test/temp-dir.ts";
import { findNode } from "./find-node.ts";
import { findPython } from "./find-python.ts";
import { planLaunch } from "./launch-plan.ts";

async function program(path: string, mode = 0o755): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, "#!/bin/sh\n");
  await chmod(path, mode);
  return path;
}

const runner = ({ node, file }: { node: string; file: string }) => [node, "run", file];

test("Node is looked for in the plugin, then upward in node_modules, then on the PATH, then the host's own is taken", () =>
  withTempDir(async (dir) => {
    const plugin = join(dir, "work", "plugins", "a");
    await mkdir(plugin, { recursive: true });
    const path = join(dir, "bin");
    const find = () => findNode(plugin, path);
    assert.equal(await find(), process.execPath);
    const onPath = await program(join(path, "node"));
    assert.equal(await find(), onPath);
    const above = await program(join(dir, "node_modules", ".bin", "node"));
    assert.equal(await find(), above);
    await mkdir(join(plugin, "node_modules", ".bin"), { recursive: true });
    const near = join(plugin, "node_modules", ".bin", "node");
    await symlink(onPath, near);
    assert.equal(await find(), near);
    const own = await program(join(plugin, "server", "dist", "node"), 0o644);
    assert.equal(await find(), near);
    await chmod(own, 0o755);
    assert.equal(await find(), own);
  }));

test("the runner serves TypeScript and JavaScript, anything else is started as it is", () =>
  withTempDir(async (dir) => {
    const node = await program(join(dir, "server", "dist", "node"));
    await program(join(dir, "server", "main.ts"), 0o644);
    await program(join(dir, "server", "main"));
    const plan = (executable: string, runtime?: string) =>
      planLaunch({ server: runtime === undefined ? { executable } : { executable, runtime } }, dir, runner);
    const viaRunner = {
      ok: true,
      plan: { runtime: "node", command: node, args: ["run", join(dir, "server", "main.ts")], cwd: dir },
    };
    assert.deepEqual(await plan("server/main.ts"), viaRunner);
    assert.deepEqual(await plan("server/main.ts", "typescript"), viaRunner);
    assert.deepEqual(await plan("server/main"), {
      ok: true,
      plan: { runtime: "native", command: join(dir, "server", "main"), args: [], cwd: dir },
    });
    const forced = await plan("server/main", "javascript");
    assert.equal(forced.ok && forced.plan.runtime, "node");
    const native = await plan("server/main.ts", "go");
    assert.match((!native.ok && native.reason) || "", /may not be run .*chmod \+x/);
  }));

test("Python plugins get the interpreter of their virtual environment, then the one on the PATH", () =>
  withTempDir(async (dir) => {
    await program(join(dir, "plugin.py"), 0o644);
    await program(join(dir, "bin", "python3"));
    assert.equal(await findPython(dir, ""), undefined);
    assert.equal(await findPython(dir, join(dir, "bin")), join(dir, "bin", "python3"));
    const venv = await program(join(dir, "venv", "bin", "python"));
    assert.equal(await findPython(dir, join(dir, "bin")), venv);
    const expected = { ok: true, plan: { runtime: "python", command: venv, args: ["./plugin.py"], cwd: dir } };
    assert.deepEqual(await planLaunch({ server: { executable: "./plugin.py" } }, dir, runner), expected);
    assert.deepEqual(
      await planLaunch({ server: { executable: "./plugin.py", runtime: "python" } }, dir, runner),
      expected,
    );
  }));

test("what can't be started says what to do", () =>
  withTempDir(async (dir) => {
    const missing = await planLaunch({ server: { executable: "server/none" } }, dir, runner);
    assert.match(
      (!missing.ok && missing.reason) || "",
      /server\/none of the manifest does not exist .*build the plugin/,
    );
    await mkdir(join(dir, "server"));
    const folder = await planLaunch({ server: { executable: "server" } }, dir, runner);
    assert.match((!folder.ok && folder.reason) || "", /does not exist/);
    await program(join(dir, "main.ts"));
    const failing = () => {
      throw new Error("install the SDK first");
    };
    const unprepared = await planLaunch({ server: { executable: "main.ts" } }, dir, failing);
    assert.deepEqual(unprepared, { ok: false, reason: "install the SDK first" });
    const outside = await planLaunch({ server: { executable: "../x" } }, dir, runner);
    assert.match((!outside.ok && outside.reason) || "", /not a file inside/);
    const unnamed = await planLaunch({}, dir, runner);
    assert.match((!unnamed.ok && unnamed.reason) || "", /names no executable/);
  }));
