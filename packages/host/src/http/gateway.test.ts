import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { type GatewayHost, withGateway } from "../../test/gateway-host.ts";

const plugin = "/plugins/com.example.a";

async function asked(base: string): Promise<unknown[]> {
  return (await (await fetch(`${base}/asked`)).json()) as unknown[];
}

/** Asks again until the plugin was told of something. */
async function told(base: string, matches: (entry: unknown) => boolean): Promise<unknown> {
  for (;;) {
    const found = (await asked(base)).find(matches);
    if (found !== undefined) return found;
  }
}

test("unknown, inactive and ill-formed plugins are not found", () =>
  withGateway({}, async ({ raw, environment, add }) => {
    const sleeping = await add({ id: "com.example.b" });
    for (const target of [
      "/plugins/com.nosuch/x",
      `/plugins/${sleeping}/x`,
      "/plugins/COM.EXAMPLE.A/x",
      "/plugins/",
      "/plugins",
      "/",
      "/plugins/bad%20id/x",
    ]) {
      const answer = await raw("GET", target);
      assert.equal(answer.status, 404, target);
      assert.equal(answer.body, "404 page not found\n");
      assert.equal(answer.headers["x-content-type-options"], "nosniff");
    }
    assert.equal((await raw("GET", `${plugin}/%zz`)).status, 400);
    await environment.deactivate("com.example.a");
    assert.equal((await raw("GET", `${plugin}/head`)).status, 404);
  }));

test("what is not below /plugins/ goes to the fallback; a base path stands before it", () =>
  withGateway(
    { basePath: "/chat", fallback: (_, response) => void response.writeHead(299).end("fallback") },
    async ({ raw }) => {
      assert.equal((await raw("GET", "/api/v4/users")).status, 299);
      assert.equal((await raw("GET", `${plugin}/head`)).status, 299);
      const seen = JSON.parse((await raw("GET", `/chat${plugin}/head?x=1`)).body);
      assert.equal(seen.url, "/head?x=1");
      assert.equal(seen.requestUri, `/chat${plugin}/head?x=1`);
    },
  ));

test("a path that is not in its clean form is sent there, before anything looks at it", () =>
  withGateway({}, async ({ raw }) => {
    for (const [target, location] of [
      ["//x", `${plugin}/x`],
      ["/x//y", `${plugin}/x/y`],
      ["/x/../y", `${plugin}/y`],
      ["/./x?q=1", `${plugin}/x?q=1`],
      ["/..%2f..%2fx", "/x"],
      ["/public/../plugin.json", `${plugin}/plugin.json`],
      ["/public/..%2fplugin.json", `${plugin}/plugin.json`],
      ["/public/%2e%2e/plugin.json", `${plugin}/plugin.json`],
      ["/public/sub/../hello.txt", `${plugin}/public/hello.txt`],
    ] as const) {
      const answer = await raw("GET", plugin + target);
      assert.deepEqual([answer.status, answer.headers.location], [301, location], target);
    }
  }));

test("status, headers with several values and bodies come through; headers of the connection don't", () =>
  withGateway({}, async ({ raw }) => {
    const cookies = await raw("GET", `${plugin}/cookies`);
    assert.deepEqual(cookies.headers["set-cookie"], ["a=1", "b=2"]);
    assert.equal(cookies.headers["x-private"], undefined);
    assert.equal(Buffer.from(String(cookies.headers["x-public"]), "latin1").toString("utf8"), "ü 日本");
    for (const status of [201, 299, 404, 500, 599, 999]) {
      const answer = await raw("GET", `${plugin}/status?n=${status}`);
      assert.deepEqual([answer.status, answer.body], [status, "body"]);
    }
    assert.equal((await raw("GET", `${plugin}/status?n=0`)).status, 200);
    assert.deepEqual(
      [(await raw("GET", `${plugin}/status?n=204`)).status, (await raw("HEAD", `${plugin}/status?n=200`)).body],
      [204, ""],
    );
  }));

test("a head that no client can take is a plain error, with the reason in the log", () =>
  withGateway({}, async ({ raw, logged }) => {
    const header = await raw("GET", `${plugin}/bad-header`);
    assert.deepEqual([header.status, header.body], [500, "Internal Server Error\n"]);
    await logged("com.example.a", /ServeHTTP answered a head that can't be sent/);
    for (const status of [42, -1, 1_000, 100, 101]) {
      assert.equal((await raw("GET", `${plugin}/status?n=${status}`)).status, 502, String(status));
      await logged("com.example.a", new RegExp(`ServeHTTP failed: .* HTTP status ${status}`));
    }
  }));

test("uploads arrive in pieces of at most 64 KiB, whole, with their length", () =>
  withGateway({}, async ({ base, head }) => {
    const body = Buffer.alloc(3_000_000, "u");
    const counted = (await (await fetch(`${base}/count`, { method: "POST", body })).json()) as Record<string, unknown>;
    assert.deepEqual([counted.count, counted.complete], [3_000_000, true]);
    assert.ok(Number(counted.longest) <= 65_536);
    assert.equal((await head("/head", {}, "POST", "12345")).contentLength, 5);
    assert.equal((await head("/head", { "Transfer-Encoding": "chunked" }, "POST", "12345")).contentLength, -1);
    const empty = await (await fetch(`${base}/count`, { method: "POST" })).json();
    assert.deepEqual(empty, { count: 0, longest: 0, complete: true });
  }));

test("both bodies stream at the same time", () =>
  withGateway({}, async ({ port }) => {
    const request = httpRequest({ port, method: "POST", path: `${plugin}/echo`, agent: false });
    request.write("one");
    const [response] = (await once(request, "response")) as [IncomingMessage];
    const pieces = response[Symbol.asyncIterator]();
    assert.equal(String((await pieces.next()).value), "one");
    request.end("two");
    assert.equal(String((await pieces.next()).value), "two");
    assert.equal((await pieces.next()).done, true);
  }));

test("an early answer does not wait for the upload", () =>
  withGateway({}, async ({ port }) => {
    const request = httpRequest({ port, method: "POST", path: `${plugin}/early`, agent: false });
    request.on("error", () => {});
    request.write("the beginning of a lot");
    const [response] = (await once(request, "response")) as [IncomingMessage];
    const [body] = await once(response, "data");
    assert.deepEqual([response.statusCode, String(body)], [413, "too much"]);
    request.destroy();
  }));

/** Reads a number until it no longer changes. */
async function settled(read: () => number | Promise<number>): Promise<number> {
  let last = await read();
  for (let same = 0; same < 5; ) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const now = await read();
    same = now === last ? same + 1 : 0;
    last = now;
  }
  return last;
}

const huge = 80_000_000;

test("a large answer comes whole, and no faster than it is read", () =>
  withGateway({}, async ({ base, port }) => {
    const request = httpRequest({ port, path: `${plugin}/big?n=${huge}`, agent: false }).end();
    const [response] = (await once(request, "response")) as [IncomingMessage];
    const progress = async () => {
      const found = (await asked(base)).find((entry) => typeof entry === "object" && entry !== null && "left" in entry);
      return Number((found as { left: number }).left);
    };
    assert.ok((await settled(progress)) > huge / 2);
    let length = 0;
    for await (const chunk of response) length += chunk.length;
    assert.equal(length, huge);
  }));

test("an upload is taken no faster than the plugin reads it", () =>
  withGateway({}, async ({ base, port }) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => {});
    socket.write(`POST ${plugin}/wait HTTP/1.1\r\nHost: x\r\nContent-Length: ${huge}\r\n\r\n`);
    socket.write(Buffer.alloc(huge));
    await told(base, (entry) => entry === "waiting");
    await settled(() => socket.bytesWritten - socket.writableLength);
    assert.ok(socket.writableLength > huge / 2, `${socket.writableLength} bytes are left`);
    socket.destroy();
  }));

test("an early answer on a connection that goes on uploading lets the next request through once the upload has gone", () =>
  withGateway({}, async ({ port }) => {
    const socket = connect(port, "127.0.0.1");
    const upload = 5_000_000;
    socket.write(`POST ${plugin}/early HTTP/1.1\r\nHost: x\r\nContent-Length: ${upload}\r\n\r\nstart`);
    const pieces = socket[Symbol.asyncIterator]();
    assert.match(String((await pieces.next()).value), /^HTTP\/1\.1 413 /);
    socket.write(Buffer.alloc(upload - 5));
    socket.write(`GET ${plugin}/status?n=200 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    let rest = "";
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) rest += next.value;
    assert.match(rest, /HTTP\/1\.1 200 OK/);
  }));

test("a length without a body is right for HEAD and 304", () =>
  withGateway({}, async ({ raw }) => {
    const answer = await raw("HEAD", `${plugin}/length?n=5`);
    assert.deepEqual([answer.status, answer.headers["content-length"], answer.body], [200, "5", ""]);
  }));

test("a client that leaves ends the call, before and after the head", () =>
  withGateway({}, async ({ base, port }) => {
    const waiting = httpRequest({ port, path: `${plugin}/hang`, agent: false });
    waiting.on("error", () => {});
    waiting.end();
    await once(waiting, "finish");
    await asked(base);
    waiting.destroy();
    await told(base, (entry) => entry === "cancelled");
    const reading = await fetch(`${base}/endless`);
    await reading.body?.cancel();
    while ((await asked(base)).filter((entry) => entry === "cancelled").length < 2) await new Promise(setImmediate);
  }));

test("a client that leaves while its session is looked up costs the plugin nothing", () => {
  const { promise: found, resolve } = Promise.withResolvers<void>();
  const lookedUp = Promise.withResolvers<void>();
  const findSession = async () => {
    lookedUp.resolve();
    await found;
    return undefined;
  };
  return withGateway({ findSession }, async ({ base, port }) => {
    const socket = connect(port, "127.0.0.1");
    socket.write(`GET ${plugin}/wait?access_token=x HTTP/1.1\r\nHost: x\r\n\r\n`);
    await lookedUp.promise;
    socket.destroy();
    await once(socket, "close");
    await asked(base);
    resolve();
    await asked(base);
    assert.ok(!(await asked(base)).includes("waiting"));
  });
});

test("a session that can't be looked up is a plain 500", () => {
  const findSession = () => {
    throw new Error("the sessions are gone");
  };
  return withGateway({ findSession }, async ({ raw, logged }) => {
    const answer = await raw("GET", `${plugin}/head`, { Authorization: "Bearer x" });
    assert.deepEqual([answer.status, answer.body], [500, "Internal Server Error\n"]);
    await logged("com.example.a", /the sessions are gone/);
  });
});

test("an upload that breaks off is never complete for the plugin", () =>
  withGateway({}, async ({ base, port }) => {
    const socket = connect(port, "127.0.0.1");
    socket.write(`POST ${plugin}/count HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nonly this`);
    await once(socket, "connect");
    await asked(base);
    socket.destroy();
    while ((await asked(base)).length === 0) await new Promise(setImmediate);
    assert.ok(
      !(await asked(base)).some(
        (entry) => typeof entry === "object" && entry !== null && "complete" in entry && entry.complete,
      ),
    );
  }));

async function cutOff({ port }: GatewayHost, target: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => {});
  socket.write(`GET ${plugin}${target} HTTP/1.1\r\nHost: x\r\n\r\n`);
  const chunks: Buffer[] = [];
  socket.on("data", (chunk: Buffer) => chunks.push(chunk));
  await once(socket, "close");
  return Buffer.concat(chunks).toString();
}

test("an answer that breaks off never looks complete", () =>
  withGateway({ environment: { restart: { firstDelayMs: 1 } } }, async (host) => {
    const broken = await cutOff(host, "/break");
    assert.match(broken, /^HTTP\/1\.1 200 OK[\s\S]*part/);
    assert.ok(!broken.endsWith("0\r\n\r\n"));
    await host.logged("com.example.a", /ServeHTTP broke off/);
    const short = await cutOff(host, "/length?n=100");
    assert.match(short, /Content-Length: 100\r\n[\s\S]*\r\n\r\n(?:12345)?$/i);
    const long = await cutOff(host, "/length?n=2");
    assert.ok(!long.includes("12345"));
  }));

test("a plugin that says nothing or dies is a bad gateway", () =>
  withGateway({ environment: { restart: { firstDelayMs: 1 } } }, async ({ raw, logged, stateOf }) => {
    assert.deepEqual(await raw("GET", `${plugin}/nothing`).then(({ status, body }) => [status, body]), [
      502,
      "Bad Gateway\n",
    ]);
    const died = await raw("GET", `${plugin}/die`);
    assert.ok(died.status === 502 || died.status === 503);
    await stateOf("com.example.a", "failed");
    await logged("com.example.a", /started again/);
    assert.equal((await raw("GET", `${plugin}/status?n=200`)).status, 200);
  }));

test("long headers pass, too long ones are refused", () =>
  withGateway({}, async ({ head, raw }) => {
    assert.equal((await head("/head", { "X-Long": "h".repeat(20_000) })).headers["X-Long"]?.[0]?.length, 20_000);
    const tooLong = await raw("GET", `${plugin}/head`, { "X-Long": "h".repeat(1_200_000) }).then(
      ({ status }) => status,
      (error: NodeJS.ErrnoException) => error.code,
    );
    assert.ok(tooLong === 431 || tooLong === "ECONNRESET" || tooLong === "EPIPE", String(tooLong));
    assert.equal((await raw("GET", `${plugin}/status?n=200`)).status, 200);
  }));

test("public files are served, and nothing else", () =>
  withGateway({}, async ({ raw, dir }) => {
    const directory = join(dir, "com.example.a");
    await mkdir(join(directory, "public", "sub"), { recursive: true });
    await writeFile(join(directory, "public", "hello.txt"), "hello public\n");
    await writeFile(join(directory, "public", "sub", "a.json"), "sub\n");
    await writeFile(join(directory, "public", "index.html"), "index");
    await writeFile(join(directory, "public", "empty.bin"), "");
    await symlink(join(directory, "plugin.json"), join(directory, "public", "link.json"));
    await symlink(join(directory, "public", "hello.txt"), join(directory, "public", "inside.txt"));
    await symlink("/etc", join(directory, "public", "etc"));
    const get = (path: string, headers = {}, method = "GET") => raw(method, `${plugin}/public/${path}`, headers);
    const hello = await get("hello.txt");
    assert.deepEqual([hello.status, hello.body], [200, "hello public\n"]);
    assert.equal(hello.headers["content-type"], "text/plain; charset=utf-8");
    assert.equal(hello.headers["content-length"], "13");
    assert.equal(hello.headers["accept-ranges"], "bytes");
    assert.equal((await get("sub/a.json")).headers["content-type"], "application/json");
    assert.equal((await get("inside.txt")).body, "hello public\n");
    assert.deepEqual([(await get("empty.bin")).status, (await get("empty.bin")).body], [200, ""]);
    assert.equal((await get("hello.txt", {}, "POST")).status, 200);
    assert.deepEqual(
      [(await get("hello.txt", {}, "HEAD")).body, (await get("hello.txt", {}, "HEAD")).headers["content-length"]],
      ["", "13"],
    );
    for (const path of [
      "",
      "sub/",
      "missing.txt",
      "HELLO.TXT",
      "hello.txt/",
      "link.json",
      "etc/passwd",
      "etc",
      "a%00b",
      "..%5cplugin.json",
    ]) {
      assert.equal((await get(path)).status, 404, path);
    }
    assert.deepEqual([(await get("sub")).status, (await get("sub")).headers.location], [301, "sub/"]);
    assert.deepEqual([(await get("index.html")).status, (await get("index.html")).headers.location], [301, "./"]);
    const part = await get("hello.txt", { Range: "bytes=0-3" });
    assert.deepEqual([part.status, part.body, part.headers["content-range"]], [206, "hell", "bytes 0-3/13"]);
    assert.equal((await get("hello.txt", { Range: "bytes=-7" })).body, "public\n");
    assert.equal((await get("hello.txt", { Range: "bytes=6-" })).body, "public\n");
    const beyond = await get("hello.txt", { Range: "bytes=13-" });
    assert.deepEqual([beyond.status, beyond.headers["content-range"]], [416, "bytes */13"]);
    assert.equal((await get("hello.txt", { Range: "bytes=x" })).status, 200);
    assert.equal((await get("hello.txt", { "If-Modified-Since": "Fri, 01 Jan 2100 00:00:00 GMT" })).status, 304);
    assert.equal((await get("hello.txt", { "If-Modified-Since": "Fri, 01 Jan 1999 00:00:00 GMT" })).status, 200);
    assert.equal((await raw("GET", "/plugins/com.nosuch/public/hello.txt")).status, 404);
  }));

test("plugins reach each other through the API, with the caller's id on top", () =>
  withGateway({}, async ({ base, start, raw, environment }) => {
    await start({ id: "com.example.b" });
    const other = (target: string) => fetch(`${base}/other?url=${encodeURIComponent(target)}`);
    const seen = (await (await other("/com.example.b/head?b=1&a=2")).json()) as Record<string, unknown>;
    assert.equal(seen.url, "/head?b=1&a=2");
    assert.equal(seen.method, "POST");
    const headers = seen.headers as { key: string; values: string[] }[];
    assert.deepEqual(headers.find(({ key }) => key === "Mattermost-Plugin-Id")?.values, ["com.example.a"]);
    assert.deepEqual(headers.find(({ key }) => key === "X-A")?.values, ["b"]);
    assert.deepEqual(await (await other("/com.example.b/count")).json(), { count: 12, longest: 12, complete: true });
    assert.equal((await other("/com.example.b/status?n=418")).status, 418);
    assert.equal((await other("/com.nosuch/x")).status, 404);
    assert.deepEqual(await other("/com.example.b").then(async (answer) => [answer.status, await answer.text()]), [
      400,
      "Not enough URL. Form of URL should be /<pluginid>/*",
    ]);
    assert.equal((await other("/com.example.b/nothing")).status, 502);
    await environment.deactivate("com.example.b");
    assert.equal((await other("/com.example.b/head")).status, 404);
    assert.equal((await raw("GET", `${plugin}/status?n=200`)).status, 200);
  }));
