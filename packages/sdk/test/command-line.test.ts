import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { test } from "node:test";
import { sdkVersion } from "../src/version.ts";
import { spawnPlugin } from "./support/plugin-process.ts";

async function command(...args: string[]) {
  const plugin = spawnPlugin({ directory: import.meta.dirname, args, withoutCookie: true });
  try {
    const { code } = await plugin.exit;
    return { code, stdout: plugin.stdout(), stderr: plugin.stderr() };
  } finally {
    await plugin.end();
  }
}

test("--version is the version of the package", async () => {
  const { version } = JSON.parse(await readFile(resolve(import.meta.dirname, "../package.json"), "utf8"));
  assert.equal(sdkVersion, version);
  for (const flag of ["--version", "-v"]) {
    assert.deepEqual(await command(flag), { code: 0, stdout: `${version}\n`, stderr: "" });
  }
});

test("--help lists the commands", async () => {
  for (const flag of ["--help", "-h"]) {
    const { code, stdout, stderr } = await command(flag);
    assert.deepEqual([code, stderr], [0, ""]);
    assert.match(stdout, /^Usage: mattermost-plugin <command>.* run <file> .* dev /s);
  }
  const { code, stdout } = await command("run", "--help");
  assert.equal(code, 0);
  assert.match(stdout, /^Usage: mattermost-plugin run <file>/);
});

test("no command, or run without a file, is a mistake", async () => {
  for (const args of [[], ["run"], ["run", "a.ts", "b.ts"], ["run", "--watch"]]) {
    const { code, stdout, stderr } = await command(...args);
    assert.deepEqual([code, stdout], [1, ""], args.join(" "));
    assert.match(stderr, /^Usage: mattermost-plugin /);
  }
});

test("other commands are those of the command line package", async () => {
  const { code, stderr } = await command("bananas");
  assert.equal(code, 1);
  assert.match(stderr, /no command "bananas"/);
});

test("an older Node is told apart, for people and for hosts", async () => {
  const older =
    "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.19.0'}})";
  for (const withoutCookie of [true, false]) {
    const plugin = spawnPlugin({
      directory: import.meta.dirname,
      args: ["run", "plugin.ts"],
      nodeFlags: ["--import", older],
      withoutCookie,
    });
    assert.deepEqual(await plugin.exit, { code: 1, signal: null });
    assert.equal(plugin.stdout(), "");
    const text = /^(.*)mattermost-plugin needs Node\.js 24 or newer, and this is 20\.19\.0 \(\/.*\)\.\n$/.exec(
      plugin.stderr(),
    );
    assert.equal(text?.[1], withoutCookie ? "" : "[ERROR] ", plugin.stderr());
  }
});
