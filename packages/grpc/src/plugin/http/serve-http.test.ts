import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { type HookCall, upgradeResponse } from "@mattermost-plugin/carrier";
import { openPlugin } from "../../../test/open-plugin.ts";
import { collect, fetchHttp, openHttp } from "../../../test/serve-http-call.ts";

const init = { method: "POST", url: "/upload", host: "example.com" };

test("the author sees method, path, query, headers, host and plugin context", async (t) => {
  const { client } = await openPlugin(t, {
    serveHTTP: (request, call) =>
      Response.json({
        method: request.method,
        url: request.url,
        user: request.headers.get("mattermost-user-id"),
        cookie: request.headers.get("Cookie"),
        accept: request.headers.get("accept"),
        body: request.body,
        session: call.pluginContext?.sessionId,
      }),
  });
  const { status, headers, body } = await fetchHttp(client, {
    url: "/api/v1/items?limit=3&q=a%20b",
    host: "chat.example.com:8065",
    headers: [
      { key: "Mattermost-User-Id", values: ["u1"] },
      { key: "Cookie", values: ["a=1", "b=2"] },
      { key: "Accept", values: ["text/html", "text/plain"] },
    ],
    pluginContext: { sessionId: "s1" },
  });
  assert.equal(status, 200);
  assert.deepEqual(headers["content-type"], ["application/json"]);
  assert.deepEqual(JSON.parse(body), {
    method: "GET",
    url: "http://chat.example.com:8065/api/v1/items?limit=3&q=a%20b",
    user: "u1",
    cookie: "a=1; b=2",
    accept: "text/html, text/plain",
    body: null,
    session: "s1",
  });
});

test("a small response is one message", async (t) => {
  const { client } = await openPlugin(t, { serveHTTP: () => new Response("hello", { status: 201 }) });
  const { status, body, messages } = await fetchHttp(client, {});
  assert.deepEqual([status, body, messages.length, messages[0]?.bodyComplete], [201, "hello", 1, true]);
});

test("a response without a body is one message", async (t) => {
  const { client } = await openPlugin(t, { serveHTTP: () => new Response(null, { status: 204 }) });
  const { status, messages } = await fetchHttp(client, {});
  assert.deepEqual([status, messages.length, messages[0]?.bodyComplete], [204, 1, true]);
});

test("headers with several values keep them apart", async (t) => {
  const { client } = await openPlugin(t, {
    serveHTTP() {
      const headers = new Headers({ "X-One": "1" });
      headers.append("Set-Cookie", "a=1; Path=/");
      headers.append("Set-Cookie", "b=2, c");
      return new Response("", { headers });
    },
  });
  const { headers } = await fetchHttp(client, {});
  assert.deepEqual(headers["set-cookie"], ["a=1; Path=/", "b=2, c"]);
  assert.deepEqual(headers["x-one"], ["1"]);
});

test("header values keep their bytes both ways", async (t) => {
  const { client } = await openPlugin(t, {
    serveHTTP(request) {
      const name = request.headers.get("x-name") ?? "";
      return new Response(Buffer.from(name, "latin1").toString("utf8"), { headers: { "x-name": name } });
    },
  });
  const { headers, body } = await fetchHttp(client, { headers: [{ key: "X-Name", values: ["Zoë 日本"] }] });
  assert.equal(body, "Zoë 日本");
  assert.deepEqual(headers["x-name"], ["Zoë 日本"]);
});

test("a body that comes in pieces is read in pieces", async (t) => {
  const { client } = await openPlugin(t, { serveHTTP: async (request) => new Response(await request.text()) });
  const call = openHttp(client);
  call.send({ init });
  call.send({ bodyChunk: Buffer.from("one ") });
  call.send({});
  call.send({ bodyChunk: Buffer.from("two"), bodyComplete: true });
  call.stream.end();
  assert.equal(collect(await call.rest()).body, "one two");
  assert.equal((await call.status).code, 0);
});

test("an upload that ends early errors the body", async (t) => {
  const seen = Promise.withResolvers<unknown>();
  const { client } = await openPlugin(t, {
    async serveHTTP(request) {
      await request.text().catch(seen.resolve);
      return new Response("", { status: 400 });
    },
  });
  const call = openHttp(client);
  call.send({ init, bodyChunk: Buffer.from("half of") });
  call.stream.end();
  assert.match(String(await seen.promise), /TruncatedUploadError.*truncated/);
  assert.equal(collect(await call.rest()).status, 400);
});

test("a cancelled request aborts the signals and errors the body", async (t) => {
  const entered = Promise.withResolvers<{ request: Request; call: HookCall; read: Promise<unknown> }>();
  const { client } = await openPlugin(t, {
    serveHTTP(request, call) {
      const read = request.text().catch((error: unknown) => error);
      entered.resolve({ request, call, read });
      return new Promise(() => {});
    },
  });
  const call = openHttp(client);
  call.stream.on("error", () => {});
  call.send({ init, bodyChunk: Buffer.from("x") });
  const seen = await entered.promise;
  call.stream.cancel();
  if (!seen.call.signal.aborted) await once(seen.call.signal, "abort");
  assert.equal(seen.request.signal.aborted, true);
  assert.ok((await seen.read) instanceof Error);
});

test("an early response does not wait for the upload", async (t) => {
  const seen = Promise.withResolvers<Request>();
  const { client } = await openPlugin(t, {
    serveHTTP(request) {
      seen.resolve(request);
      return new Response("too much", { status: 413 });
    },
  });
  const call = openHttp(client);
  call.send({ init, bodyChunk: Buffer.alloc(65_536) });
  assert.deepEqual([collect(await call.rest()).status, (await call.status).code], [413, 0]);
  await assert.rejects((await seen.promise).text(), /response has been sent/);
});

test("an upload waits for the author to read it", async (t) => {
  const entered = Promise.withResolvers<Request>();
  const answer = Promise.withResolvers<Response>();
  const { client } = await openPlugin(t, {
    serveHTTP(request) {
      entered.resolve(request);
      return answer.promise;
    },
  });
  const call = openHttp(client);
  const chunk = Buffer.alloc(65_536, 1);
  call.send({ init });
  const request = await entered.promise;
  // Sends for as long as the other side takes it, then it must have stopped.
  let sent = 0;
  let stalled = false;
  while (!stalled && sent < 200) {
    const drained = call.send({ bodyChunk: chunk }) ? Promise.resolve() : once(call.stream, "drain");
    sent++;
    stalled = await Promise.race([drained.then(() => false), new Promise<true>((r) => setTimeout(r, 300, true))]);
  }
  assert.ok(stalled && sent < 50, `${sent} chunks of 64 KiB went out unread`);
  const reading = request.bytes();
  call.send({ bodyComplete: true });
  call.stream.end();
  assert.equal((await reading).length, sent * 65_536);
  answer.resolve(new Response("ok"));
  assert.equal(collect(await call.rest()).body, "ok");
});

test("a response waits for the client to read it", async (t) => {
  let pulled = 0;
  let cancelled: unknown;
  const gone = Promise.withResolvers<void>();
  const { client } = await openPlugin(t, {
    serveHTTP: () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            pulled++;
            controller.enqueue(new Uint8Array(65_536));
          },
          cancel(reason) {
            cancelled = reason;
            gone.resolve();
          },
        }),
      ),
  });
  const call = openHttp(client);
  call.stream.on("error", () => {});
  call.send({ init: { method: "GET", url: "/", host: "h" }, bodyComplete: true });
  call.stream.end();
  await call.next();
  let before = -1;
  while (before !== pulled) {
    before = pulled;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  assert.ok(pulled < 50, `${pulled} chunks of 64 KiB were pulled for a reader that took one`);
  call.stream.cancel();
  await gone.promise;
  assert.ok(cancelled !== undefined);
});

test("large chunks are cut to 64 KiB and arrive whole", async (t) => {
  const bytes = Buffer.alloc(1_000_001, "0123456789");
  const { client } = await openPlugin(t, { serveHTTP: () => new Response(new Blob([bytes]).stream()) });
  const { body, messages } = await fetchHttp(client, {});
  assert.equal(body, bytes.toString());
  assert.ok(messages.every((message) => message.bodyChunk.length <= 65_536));
  assert.deepEqual(
    messages.map((message) => message.init !== undefined),
    messages.map((_, i) => i === 0),
  );
  assert.equal(messages.at(-1)?.bodyComplete, true);
});

test("an event stream arrives as it is written", async (t) => {
  let events: ReadableStreamDefaultController<Uint8Array> | undefined;
  const { client } = await openPlugin(t, {
    serveHTTP: () =>
      new Response(
        new ReadableStream({
          start(controller) {
            events = controller;
          },
        }),
        { headers: { "content-type": "text/event-stream" } },
      ),
  });
  const call = openHttp(client);
  call.send({ init: { method: "GET", url: "/", host: "h" }, bodyComplete: true });
  call.stream.end();
  const head = await call.next();
  assert.deepEqual([head?.init?.statusCode, head?.flush, head?.bodyComplete], [200, true, false]);
  for (const text of ["data: 1\n\n", "data: 2\n\n"]) {
    events?.enqueue(Buffer.from(text));
    const event = await call.next();
    assert.deepEqual([Buffer.from(event?.bodyChunk ?? []).toString(), event?.flush], [text, true]);
  }
  events?.close();
  assert.equal((await call.next())?.bodyComplete, true);
  assert.equal(await call.next(), undefined);
});

test("a body that fails in the middle does not end the call well", async (t) => {
  const fail = Promise.withResolvers<void>();
  const { client, lines } = await openPlugin(t, {
    serveHTTP: () =>
      new Response(
        ReadableStream.from(
          (async function* () {
            yield Buffer.from("some");
            await fail.promise;
            throw new Error("database gone");
          })(),
        ),
      ),
  });
  const call = openHttp(client);
  call.send({ init: { method: "GET", url: "/", host: "h" }, bodyComplete: true });
  call.stream.end();
  assert.equal(Buffer.from((await call.next())?.bodyChunk ?? []).toString(), "some");
  fail.resolve();
  await assert.rejects(call.rest(), /INTERNAL.*body of the response failed/);
  assert.deepEqual(lines, ["error: ServeHTTP: the body of the response failed: database gone"]);
});

test("a body that fails before anything went out is a 500", async (t) => {
  const { client, lines } = await openPlugin(t, {
    serveHTTP: () =>
      new Response(
        new ReadableStream({
          pull() {
            throw new Error("database gone");
          },
        }),
      ),
  });
  const { status, body } = await fetchHttp(client, {});
  assert.deepEqual([status, body], [500, "Internal Server Error\n"]);
  assert.deepEqual(lines, ["error: ServeHTTP: the body of the response failed: database gone"]);
});

test("responses that can't be sent are a 500, the reason is for the log", async (t) => {
  const used = new Response("x");
  await used.text();
  const odd: Record<string, Response> = {
    "/error": Response.error(),
    "/used": used,
    "/strings": new Response(ReadableStream.from(["text"]) as unknown as ReadableStream<Uint8Array>),
    "/status": Object.defineProperty(new Response("x"), "status", { value: 42 }),
  };
  const { client, lines } = await openPlugin(t, {
    serveHTTP: (request) => odd[new URL(request.url).pathname] ?? new Response("?"),
  });
  for (const url of Object.keys(odd)) assert.equal((await fetchHttp(client, { url })).status, 500, url);
  assert.match(lines.join("\n"), /status 0.*\n.*read already.*\n.*no Uint8Array but string.*\n.*status 42/);
});

test("what WHATWG refuses is answered without the author's code", async (t) => {
  let called = 0;
  const { client } = await openPlugin(t, {
    serveHTTP() {
      called++;
      return new Response("");
    },
  });
  for (const method of ["CONNECT", "TRACE", "TRACK", "trace"]) {
    assert.equal((await fetchHttp(client, { method })).status, 501, method);
  }
  assert.equal((await fetchHttp(client, { method: "GE T" })).status, 400);
  assert.equal((await fetchHttp(client, { headers: [{ key: "bad name", values: ["x"] }] })).status, 400);
  assert.equal((await fetchHttp(client, { headers: [{ key: "X-A", values: ["a\nb: c"] }] })).status, 400);
  assert.equal((await fetchHttp(client, { headers: [{ key: "", values: ["x"] }] })).status, 400);
  assert.equal(called, 0);
  assert.equal((await fetchHttp(client, { method: "PROPFIND" })).status, 200);
  assert.equal((await fetchHttp(client, { method: "" })).status, 200);
  assert.equal(called, 2);
});

test("a connection can't be handed over: an upgrade is a 501 that says so", async (t) => {
  const { client, lines } = await openPlugin(t, {
    serveHTTP: () => upgradeResponse({ take: () => assert.fail("was taken"), goAway() {} }),
  });
  const { status, body } = await fetchHttp(client, {});
  assert.equal(status, 501);
  assert.match(body, /over net\/rpc/);
  assert.match(lines.join("\n"), /warn.*answered 501: gRPC can't hand a client's connection over/);
});

test("the body of GET and HEAD is dropped, and HEAD is answered without one", async (t) => {
  const { client } = await openPlugin(t, {
    serveHTTP: (request) => new Response(`body: ${request.body}`, { headers: { "x-a": "1" } }),
  });
  assert.equal((await fetchHttp(client, { method: "GET" }, "ignored")).body, "body: null");
  const head = await fetchHttp(client, { method: "HEAD" }, "ignored");
  assert.deepEqual([head.status, head.body, head.headers["x-a"], head.messages.length], [200, "", ["1"], 1]);
});

test("no host and no path can lead anywhere else", async (t) => {
  const { client } = await openPlugin(t, { serveHTTP: (request) => new Response(request.url) });
  const urlFor = async (host: string, url: string) => (await fetchHttp(client, { host, url })).body;
  assert.equal(await urlFor("", "/a"), "http://localhost/a");
  assert.equal(await urlFor("a b", "/a"), "http://localhost/a");
  assert.equal(await urlFor("user:pw@evil", "/a"), "http://localhost/a");
  assert.equal(await urlFor("evil/path?", "/a"), "http://localhost/a");
  assert.equal(await urlFor("h:99999", "/a"), "http://localhost/a");
  assert.equal(await urlFor("[::1]:8065", "/a"), "http://[::1]:8065/a");
  assert.equal(await urlFor("h", "//evil.com/a"), "http://h//evil.com/a");
  assert.equal(await urlFor("h", "https://elsewhere.com/a?b=c"), "http://h/a?b=c");
  assert.equal(await urlFor("h", "https://elsewhere.com"), "http://h/");
  assert.equal(await urlFor("h", "*"), "http://h/*");
  assert.equal(await urlFor("h", "?q=1"), "http://h/?q=1");
  assert.equal(await urlFor("h", ""), "http://h/");
});

test("a call without a head is a 500 that is logged", async (t) => {
  const { client, lines } = await openPlugin(t, {});
  const headless = openHttp(client);
  headless.send({ bodyChunk: Buffer.from("x"), bodyComplete: true });
  headless.stream.end();
  assert.equal(collect(await headless.rest()).status, 500);
  const empty = openHttp(client);
  empty.stream.end();
  assert.equal(collect(await empty.rest()).status, 500);
  assert.equal(lines.length, 2);
});

test("requests side by side keep apart", async (t) => {
  const { client } = await openPlugin(t, { serveHTTP: async (request) => new Response(await request.text()) });
  const texts = Array.from({ length: 100 }, (_, i) => String(i).repeat(1_000));
  const answers = await Promise.all(texts.map((text) => fetchHttp(client, { method: "POST" }, text)));
  assert.deepEqual(
    answers.map(({ body }) => body),
    texts,
  );
});

test("every HTTP hook is served in the same way, under its own name", async (t) => {
  const { client } = await openPlugin(t, { serveHTTP: (_request, _call, hook) => new Response(hook) });
  for (const [method, hook] of [
    ["ServeHTTP", "serveHTTP"],
    ["ServeMetrics", "serveMetrics"],
  ] as const) {
    const call = openHttp(client, method);
    call.send({ init, bodyComplete: true });
    call.stream.end();
    assert.equal(collect(await call.rest()).body, hook);
  }
});
