import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { failureOf } from "../../../test/grpc-js-client.ts";
import { type ServeHttpCall, servePlugin } from "../../../test/plugin-server.ts";
import { isTransportError, type PluginHttpResponse } from "../index.ts";

const head = { method: "POST", url: "/x", host: "h" };

async function textOf({ body }: PluginHttpResponse): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const { chunk } of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function chunksOf(...texts: string[]): AsyncIterable<Uint8Array> {
  return ReadableStream.from(texts.map((text) => Buffer.from(text)));
}

/** Answers with what it was sent, once it has all of it. */
function echo(call: ServeHttpCall): void {
  const chunks: Uint8Array[] = [];
  let complete = false;
  call.on("data", (message) => {
    chunks.push(message.bodyChunk);
    complete = message.bodyComplete;
  });
  call.on("end", () => {
    call.write({
      init: {
        statusCode: 201,
        headers: [
          { key: "Set-Cookie", values: ["a=1", "b=2"] },
          { key: "X-Complete", values: [`${complete}`] },
        ],
      },
      bodyChunk: Buffer.concat(chunks),
      bodyComplete: true,
    });
    call.end();
  });
}

test("request and response go through", async (t) => {
  const { client } = await servePlugin(t, {}, echo);
  const response = await client.serveHTTP("serveHTTP", { head, body: chunksOf("one ", "", "two") });
  assert.equal(response.status, 201);
  assert.deepEqual(response.headers, [
    ["Set-Cookie", "a=1"],
    ["Set-Cookie", "b=2"],
    ["X-Complete", "true"],
  ]);
  assert.equal(await textOf(response), "one two");
  const empty = await client.serveHTTP("serveHTTP", { head, body: undefined });
  assert.deepEqual(empty.headers.at(-1), ["X-Complete", "true"]);
});

test("large bodies go through in pieces of 64 KiB", async (t) => {
  let largest = 0;
  const { client } = await servePlugin(t, {}, (call) => {
    call.on("data", (message) => {
      largest = Math.max(largest, message.bodyChunk.length);
    });
    echo(call);
  });
  const text = "0123456789".repeat(300_000);
  const response = await client.serveHTTP("serveHTTP", { head, body: chunksOf(text) });
  assert.equal(await textOf(response), text);
  assert.equal(largest, 65_536);
});

test("pieces and flushes arrive as the plugin sends them", async (t) => {
  const more = Promise.withResolvers<void>();
  const { client } = await servePlugin(t, {}, async (call) => {
    call.write({ init: { headers: [] }, flush: true });
    call.write({ bodyChunk: Buffer.from("data: 1"), flush: true });
    await more.promise;
    call.write({ bodyChunk: Buffer.from("data: 2") });
    call.write({ bodyComplete: true });
    call.end();
  });
  const { status, body } = await client.serveHTTP("serveHTTP", { head, body: undefined });
  assert.equal(status, 200);
  const seen: [string, boolean][] = [];
  for await (const { chunk, flush } of body) {
    seen.push([Buffer.from(chunk).toString(), flush]);
    if (seen.length === 2) more.resolve();
  }
  assert.deepEqual(seen, [
    ["", true],
    ["data: 1", true],
    ["data: 2", false],
  ]);
});

test("an early response is there before the upload is, and ends it", async (t) => {
  const { client } = await servePlugin(t, {}, (call) => {
    call.once("data", () => {
      call.write({ init: { statusCode: 413 }, bodyComplete: true });
      call.end();
    });
  });
  const returned = Promise.withResolvers<void>();
  const body: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => ({
      next: () => new Promise(() => {}),
      return: async () => {
        returned.resolve();
        return { done: true, value: undefined };
      },
    }),
  };
  const response = await client.serveHTTP("serveHTTP", { head, body });
  assert.equal(response.status, 413);
  assert.equal(await textOf(response), "");
  await returned.promise;
});

test("a body that fails is a truncated upload for the plugin", async (t) => {
  const { client } = await servePlugin(t, {}, echo);
  const body = (async function* () {
    yield Buffer.from("half");
    throw new Error("client gone");
  })();
  const response = await client.serveHTTP("serveHTTP", { head, body });
  assert.deepEqual(response.headers.at(-1), ["X-Complete", "false"]);
});

test("the upload waits for a plugin that does not read", async (t) => {
  const resume = Promise.withResolvers<void>();
  const { client } = await servePlugin(t, {}, async (call) => {
    call.pause();
    await resume.promise;
    echo(call);
    call.resume();
  });
  let given = 0;
  const body = (async function* () {
    for (; given < 200; given++) yield Buffer.alloc(65_536);
  })();
  const answering = client.serveHTTP("serveHTTP", { head, body });
  let before = -1;
  while (before !== given) {
    before = given;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  assert.ok(given < 50, `${given} chunks were taken`);
  resume.resolve();
  assert.equal((await textOf(await answering)).length, 200 * 65_536);
});

test("a response waits for a host that does not read", async (t) => {
  let sent = 0;
  const cancelled = Promise.withResolvers<void>();
  const { client } = await servePlugin(t, {}, async (call) => {
    call.on("cancelled", () => cancelled.resolve());
    call.write({ init: {} });
    while (!call.cancelled) {
      sent++;
      if (!call.write({ bodyChunk: Buffer.alloc(65_536) })) await once(call, "drain").catch(() => {});
    }
  });
  const { body } = await client.serveHTTP("serveHTTP", { head, body: undefined });
  const iterator = body[Symbol.asyncIterator]();
  await iterator.next();
  let before = -1;
  while (before !== sent) {
    before = sent;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  assert.ok(sent < 50, `${sent} chunks were sent`);
  await iterator.return?.();
  await cancelled.promise;
});

test("the signal cancels the call, before the response and in the middle of it", async (t) => {
  const seen: Promise<void>[] = [];
  const { client } = await servePlugin(t, {}, (call) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    seen.push(promise);
    call.on("cancelled", () => resolve());
    call.on("data", ({ init }) => {
      if (init?.url === "/answer") call.write({ init: {}, bodyChunk: Buffer.from("x") });
      else call.emit("entered");
    });
    call.on("entered", () => controller.abort("client gone"));
  });
  let controller = new AbortController();
  const failed = client.serveHTTP("serveHTTP", { head, body: undefined }, { signal: controller.signal });
  assert.equal(await failureOf(failed), "client gone");
  controller = new AbortController();
  const { body } = await client.serveHTTP(
    "serveHTTP",
    { head: { ...head, url: "/answer" }, body: undefined },
    controller,
  );
  const iterator = body[Symbol.asyncIterator]();
  await iterator.next();
  const next = failureOf(Promise.resolve(iterator.next()));
  controller.abort("client gone");
  assert.equal(await next, "client gone");
  await Promise.all(seen);
  assert.equal(seen.length, 2);
});

test("an answer that breaks off is an error, not an end", async (t) => {
  const { client } = await servePlugin(t, {}, (call) => {
    call.write({ init: {}, bodyChunk: Buffer.from("half") });
    call.emit("error", Object.assign(new Error("handler died"), { code: 13, details: "handler died" }));
  });
  const response = await client.serveHTTP("serveHTTP", { head, body: undefined });
  const error = await failureOf(textOf(response));
  assert.ok(isTransportError(error));
  assert.deepEqual([error.code, error.hook], ["INTERNAL", "ServeHTTP"]);
});

test("a call that ends well without the mark of completeness is an end", async (t) => {
  const { client } = await servePlugin(t, {}, (call) => {
    call.write({ init: { statusCode: 0 }, bodyChunk: Buffer.from("all") });
    call.end();
  });
  const response = await client.serveHTTP("serveHTTP", { head, body: undefined });
  assert.deepEqual([response.status, await textOf(response)], [200, "all"]);
});

test("no response, and a status that is none, are errors", async (t) => {
  const { client } = await servePlugin(t, {}, (call) => {
    call.once("data", ({ init }) => {
      if (init?.url !== "/none") call.write({ init: { statusCode: Number(init?.url.slice(1)) }, bodyComplete: true });
      call.end();
    });
  });
  for (const url of ["/none", "/42", "/101", "/1000", "/-1"]) {
    const error = await failureOf(client.serveHTTP("serveHTTP", { head: { ...head, url }, body: undefined }));
    assert.ok(isTransportError(error), url);
    assert.equal(error.code, "INTERNAL");
  }
});

test("losing the plugin in the middle of a response is an error", async (t) => {
  const { client, server } = await servePlugin(t, {}, (call) => call.write({ init: {}, bodyChunk: Buffer.from("x") }));
  const { body } = await client.serveHTTP("serveHTTP", { head, body: undefined });
  const iterator = body[Symbol.asyncIterator]();
  await iterator.next();
  const failed = failureOf(Promise.resolve(iterator.next()));
  server.forceShutdown();
  assert.ok(isTransportError(await failed));
});
