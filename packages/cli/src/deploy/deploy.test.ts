import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type TestContext, test } from "node:test";
import {
  type FakeRestServer,
  type FakeRestServerOptions,
  line,
  startFakeRestServer,
} from "../../test/fake-rest-server.ts";
import { temporaryFolder } from "../../test/plugin-folder.ts";
import { writeArchive } from "../build/archive.ts";
import { textFile } from "../build/bundle-file.ts";
import { deploy } from "./deploy.ts";

const id = "com.example.small";
const manifest = JSON.stringify({ id, name: "Small", version: "1.2.3" });

async function bundle(t: TestContext): Promise<string> {
  const file = join(await temporaryFolder(t), `${id}-1.2.3.tar.gz`);
  await writeArchive(file, id, [
    textFile("plugin.json", manifest),
    textFile("public/plugin.json/x", "not the manifest"),
  ]);
  return file;
}

async function fake(t: TestContext, options: FakeRestServerOptions): Promise<FakeRestServer> {
  const server = await startFakeRestServer(options);
  t.after(() => server.close());
  return server;
}

async function run(...args: string[]): Promise<string> {
  const lines: string[] = [];
  assert.equal(await deploy([...args, "--no-follow"], (text) => lines.push(text)), 0);
  return lines.join("\n");
}

test("a bundle is uploaded in place of the old one and enabled, and what it logs is shown", async (t) => {
  const server = await fake(t, { token: "t0ken", states: [0, 1, 2] });
  server.log.push(line("info", "an old line", id), line("info", "of another", "other"));
  const file = await bundle(t);
  const output = await run(file, "--url", `${server.url}/`, "--token", "t0ken");

  assert.equal(server.upload?.force, "true");
  assert.equal(server.upload?.name, "com.example.small-1.2.3.tar.gz");
  assert.deepEqual(server.upload?.bytes, await readFile(file));
  assert.deepEqual(server.requests, [
    "GET /logs",
    "POST /plugins",
    `POST /plugins/${id}/enable`,
    "GET /plugins/statuses",
    "GET /plugins/statuses",
    "GET /plugins/statuses",
    "GET /logs",
  ]);
  assert.match(output, /^Uploading .*com\.example\.small-1\.2\.3\.tar\.gz \(1 kB\) to http/);
  assert.match(output, /is uploaded\ninfo {2}plugin says hello\ncom\.example\.small 1\.2\.3 is running$/);
  assert.doesNotMatch(output, /old line|of another/);
});

test("a user name is logged in and out again", async (t) => {
  const server = await fake(t, { password: "s3cret" });
  process.env.MM_ADMIN_PASSWORD = "s3cret";
  t.after(() => delete process.env.MM_ADMIN_PASSWORD);
  await run(await bundle(t), "--url", server.url, "--username", "admin");
  assert.equal(server.requests[0], "POST /users/login");
  assert.equal(server.requests.at(-1), "POST /users/logout");
  assert.equal(server.sessions, 0);
});

test("local mode needs its socket and nothing else", async (t) => {
  const socket = join(await temporaryFolder(t), "local.socket");
  const server = await fake(t, { socket });
  const output = await run(await bundle(t), "--local", socket);
  assert.ok(server.requests.includes("GET /plugins"));
  assert.match(output, /is running$/);
  await assert.rejects(
    run(await bundle(t), "--local", `${socket}.other`),
    /Could not upload .*: there is no such socket; local mode must be on/,
  );
});

test("what a server refuses is said with what to do", async (t) => {
  const upload = "POST /plugins";
  const cases: readonly (readonly [FakeRestServerOptions["answers"], RegExp])[] = [
    [
      {
        [upload]: {
          status: 501,
          body: { id: "app.plugin.upload_disabled.app_error", message: "Disabled.", status_code: 501 },
        },
      },
      /answered 501, Disabled\. Set PluginSettings\.Enable and PluginSettings\.EnableUploads/,
    ],
    [
      {
        [upload]: {
          status: 413,
          body: { id: "api.plugin.upload.file_too_large.app_error", message: "Too large.", status_code: 413 },
        },
      },
      /Raise FileSettings\.MaxFileSize on the server, or make the bundle smaller/,
    ],
    [
      { [upload]: { status: 413, body: "<html>413 Request Entity Too Large</html>" } },
      /not one of Mattermost.*a proxy whose limit for uploads is smaller/,
    ],
    [
      {
        [upload]: { status: 403, body: { id: "api.context.permissions.app_error", message: "No.", status_code: 403 } },
      },
      /must be a system admin/,
    ],
    [
      { [`POST /plugins/${id}/enable`]: { status: 500, body: { id: "x", message: "Broken.", status_code: 500 } } },
      /Could not enable com\.example\.small: the server answered 500, Broken\./,
    ],
  ];
  const file = await bundle(t);
  for (const [answers = {}, expected] of cases) {
    const server = await fake(t, { token: "t", answers });
    await assert.rejects(run(file, "--url", server.url, "--token", "t"), expected);
  }
  const server = await fake(t, { token: "t" });
  await assert.rejects(
    run(file, "--url", server.url, "--token", "wrong"),
    /Could not upload .*401, Expired\. The token or the password is not/,
  );
  await server.close();
  await assert.rejects(run(file, "--url", server.url, "--token", "t"), /nothing listens there/);
});

test("a plugin that does not start is a failure, with its reason and its log", async (t) => {
  const server = await fake(t, { token: "t", states: [1, 3] });
  const lines: string[] = [];
  const args = [await bundle(t), "--url", server.url, "--token", "t"];
  await assert.rejects(
    deploy(args, (text) => lines.push(text)),
    /com\.example\.small 1\.2\.3 failed to start: it has no arms\./,
  );
  assert.ok(lines.includes("info  plugin says hello"));
});

test("without a log that may be read, deploying goes on", async (t) => {
  const server = await fake(t, {
    token: "t",
    answers: { "GET /logs": { status: 403, body: { id: "x", message: "No.", status_code: 403 } } },
  });
  const output = await run(await bundle(t), "--url", server.url, "--token", "t");
  assert.match(output, /The plugin's log is not shown\. Could not read the server's log: .*403/);
  assert.match(output, /is running$/);
});

test("what is no bundle is not uploaded", async (t) => {
  const folder = await temporaryFolder(t);
  const options = ["--url", "http://127.0.0.1:9", "--token", "t"];
  await assert.rejects(
    run(join(folder, "none.tar.gz"), ...options),
    /There is no bundle .*none\.tar\.gz\. Make it with: mattermost-plugin build/,
  );
  await writeFile(join(folder, "text.tar.gz"), "just text");
  await assert.rejects(run(join(folder, "text.tar.gz"), ...options), /is not a bundle/);
  await writeArchive(join(folder, "empty.tar.gz"), "x", [textFile("a", "a")]);
  await assert.rejects(run(join(folder, "empty.tar.gz"), ...options), /no plugin\.json in it/);
});

test("its log is followed until it is interrupted", async (t) => {
  const server = await fake(t, { token: "t" });
  const program = `import { main } from ${JSON.stringify(join(import.meta.dirname, "../main.ts"))}; await main(process.argv.slice(1));`;
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "-e", program, "--", "deploy", await bundle(t), "--url", server.url],
    {
      env: { ...process.env, MM_ADMIN_TOKEN: "t" },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  t.after(() => child.kill("SIGKILL"));
  const closed = once(child, "close");
  for await (const text of createInterface({ input: child.stdout })) {
    if (text.startsWith("Its log follows"))
      server.log.push(line("warn", "later", id, { user: "ann", count: 2 }), line("warn", "not mine", "other"));
    assert.doesNotMatch(text, /not mine/);
    if (text === "warn  later user=ann count=2") child.kill("SIGINT");
  }
  assert.deepEqual(await closed, [0, null]);
});
