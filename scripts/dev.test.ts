import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { root } from "./run.ts";

const limitMs = 20_000;

/** A child whose lines can be waited for. */
function watch(child: ChildProcess) {
  assert.ok(child.stdout);
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  createInterface(child.stdout).on("line", (line) => {
    lines.push(line);
    for (const look of waiting) look();
  });
  return {
    lines,
    /** Waits for a line that was not waited for before. */
    line: (pattern: RegExp) =>
      new Promise<string>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`no line like ${pattern} in:\n${lines.join("\n")}`)), limitMs);
        const look = () => {
          const index = lines.findIndex((line) => pattern.test(line));
          if (index < 0) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(lines.splice(0, index + 1).at(-1) ?? "");
        };
        waiting.add(look);
        look();
      }),
  };
}

let folder: string;
before(() => {
  folder = mkdtempSync(join(root, "examples", ".dev-test-"));
  for (const name of ["plugin.json", "package.json", "src/plugin.ts"]) {
    cpSync(join(root, "examples", "moderator", name), join(folder, name), { recursive: true });
  }
  cpSync(join(root, "examples", "moderator", "node_modules"), join(folder, "node_modules"), {
    recursive: true,
    verbatimSymlinks: true,
  });
});
after(() => rmSync(folder, { recursive: true }));

const bin = join(root, "packages", "sdk", "bin", "mattermost-plugin.mjs");

/** Runs the dev command with a folder of its own for temporary files. */
function dev(args: readonly string[]) {
  const temporary = mkdtempSync(join(tmpdir(), "dev-"));
  const child = spawn(process.execPath, ["--import", "tsx", bin, "dev", ...args], {
    cwd: root,
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, TMPDIR: temporary, NODE_COMPILE_CACHE: undefined },
  });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  return {
    out: watch(child),
    type: (line: string) => child.stdin.write(`${line}\n`),
    interrupt: () => child.kill("SIGINT"),
    /** Waits for the end: the status, what was said on stderr, and the directories of sockets that are still there. */
    async end() {
      const status = await ended;
      const sockets = readdirSync(temporary).filter((name) => name.startsWith("mmp-"));
      rmSync(temporary, { recursive: true });
      return { status, errors, sockets };
    },
  };
}

test("dev runs a plugin, starts it again when its file changes, survives a broken one, and stops cleanly", async () => {
  const { out, interrupt, end } = dev([folder, "--port", "0"]);
  try {
    const line = await out.line(/serves the plugin/);
    const url = /^\S+/.exec(line)?.[0] ?? "";
    assert.deepEqual(await (await fetch(`${url}rejected`)).json(), { rejected: 0 });

    const file = join(folder, "src", "plugin.ts");
    const source = readFileSync(file, "utf8");
    writeFileSync(file, source.replace("/rejected", "/changed"));
    await out.line(/changed: restarting/);
    await out.line(/is running with/);
    assert.deepEqual(await (await fetch(`${url}changed`)).json(), { rejected: 0 });

    writeFileSync(file, "this is no TypeScript");
    await out.line(/did not start/);
    assert.equal((await fetch(`${url}changed`)).status, 404);

    writeFileSync(file, source);
    await out.line(/is running with/);
    assert.equal((await fetch(`${url}rejected`)).status, 200);
  } finally {
    interrupt();
  }
  assert.deepEqual(await end(), { status: 0, errors: "", sockets: [] });
});

test("dev does as ann what is typed", async () => {
  const { out, type, interrupt, end } = dev([folder, "--port", "0"]);
  try {
    await out.line(/Type a message/);
    for (const [line, answer] of [
      ["hello", /^posted$/],
      ["wow!!!!", /^posted as "wow!"$/],
      ["spam", /^refused: .*The word "spam" is not allowed here/],
      ["/moderation", /^answered "Posts rejected so far: 1"$/],
      ["/nothing", /^refused: /],
    ] as const) {
      type(line);
      await out.line(answer);
    }
  } finally {
    interrupt();
  }
  assert.deepEqual(await end(), { status: 0, errors: "", sockets: [] });
});

test("dev waits for a plugin that is broken from the start to be put right", async () => {
  const file = join(folder, "src", "plugin.ts");
  const source = readFileSync(file, "utf8");
  writeFileSync(file, "this is no TypeScript");
  const { out, interrupt, end } = dev([folder, "--port", "0"]);
  try {
    await out.line(/did not start/);
    await out.line(/Press Ctrl\+C/);
    writeFileSync(file, source);
    await out.line(/is running with/);
  } finally {
    interrupt();
  }
  assert.deepEqual(await end(), { status: 0, errors: "", sockets: [] });
});

test("dev that is interrupted while the plugin starts leaves nothing behind", async () => {
  const slow = join(folder, "src", "plugin.ts");
  const source = readFileSync(slow, "utf8");
  writeFileSync(slow, 'console.log("loading");\nawait new Promise(() => {});\n');
  try {
    const { out, interrupt, end } = dev([folder, "--port", "0"]);
    await out.line(/loading/);
    interrupt();
    interrupt();
    assert.deepEqual(await end(), { status: 130, errors: "", sockets: [] });
  } finally {
    writeFileSync(slow, source);
  }
});

test("dev says what is wrong with its arguments, and with a folder that is no plugin", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const wrong: readonly [readonly string[], RegExp][] = [
    [[join(root, "docs")], /docs: has no manifest.*plugin\.json/],
    [[folder, "--port", "http"], /--port is "http"; give a number/],
    [[folder, "--port", String(port)], /port \d+ is taken by another program; choose one with --port/],
  ];
  for (const [args, text] of wrong) {
    const { status, errors, sockets } = await dev(args).end();
    assert.deepEqual([status, sockets], [1, []]);
    assert.match(errors, text);
  }
  server.close();
});
