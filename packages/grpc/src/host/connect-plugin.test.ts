import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { isAppError } from "@mattermost-plugin/carrier";
import type { Post } from "@mattermost-plugin/gen";
import { decodePost } from "@mattermost-plugin/gen/grpc";
import { createReader } from "@mattermost-plugin/protowire";
import { statusOf } from "../../test/api-host.ts";
import { failureOf } from "../../test/grpc-js-client.ts";
import { servePlugin } from "../../test/plugin-server.ts";
import { tempDir } from "../../test/temp-dir.ts";
import { connectPlugin, isTransportError, type TransportError } from "./index.ts";

const post: Post = { ...decodePost(createReader(new Uint8Array())), id: "p", message: "hello", props: { a: 1 } };

async function transportErrorOf(promise: Promise<unknown>): Promise<TransportError> {
  const error = await failureOf(promise);
  if (!isTransportError(error)) throw error;
  return error;
}

test("hooks are called with arguments and context, and answer their outcome", async (t) => {
  const { client } = await servePlugin(t, {
    implemented: () => ({ hooks: ["MessageWillBePosted", "Unheard"] }),
    messageWillBePosted: ({ post: given, pluginContext }) => {
      switch (given?.message) {
        case "change":
          return { modifiedPost: { ...given, message: `${pluginContext?.sessionId}` } };
        case "reject":
          return { rejectionReason: "no" };
        case "dismiss":
          return { rejectionReason: "plugin.message_will_be_posted.dismiss_post" };
        default:
          return {};
      }
    },
    runDataRetention: ({ nowTime, batchSize }) => ({ deletedCount: nowTime + batchSize }),
    onActivate: () => ({ error: { id: "e", message: "m", statusCode: 400 } }),
  });
  assert.deepEqual(await client.implemented(), ["MessageWillBePosted", "Unheard"]);
  const call = (message: string) =>
    client.callHook("messageWillBePosted", { post: { ...post, message } }, { sessionId: "s1" });
  const changed = await call("change");
  assert.ok(changed.kind === "value");
  assert.deepEqual([changed.value.message, changed.value.props, changed.value.id], ["s1", { a: 1 }, "p"]);
  assert.deepEqual(await call("reject"), { kind: "reject", reason: "no" });
  assert.deepEqual(await call("dismiss"), { kind: "dismiss" });
  assert.deepEqual(await call("allow"), { kind: "nothing" });
  const retention = await client.callHook("runDataRetention", { nowTime: 1_700_000_000_000, batchSize: 5 }, undefined);
  assert.deepEqual(retention, { kind: "value", value: 1_700_000_000_005 });
  const failed = await client.callHook("onActivate", {}, undefined);
  assert.ok(failed.kind === "error" && failed.error.id === "e");
});

test("files are sent from a stream, and come back as one", async (t) => {
  const { client } = await servePlugin(t, {
    fileWillBeUploaded: ({ fileContent }) =>
      fileContent.length === 3 ? {} : { modifiedContent: Buffer.from(fileContent).reverse() },
  });
  const file = (text: string) => new Blob([text]).stream();
  const fileInfo = {} as never;
  const outcome = await client.callHook("fileWillBeUploaded", { fileInfo, file: file("abcdef") }, undefined);
  assert.ok(outcome.kind === "value");
  assert.equal(await new Response(outcome.value.content).text(), "fedcba");
  const same = await client.callHook("fileWillBeUploaded", { fileInfo, file: file("abc") }, undefined);
  assert.equal(same.kind, "nothing");
});

test("what the plugin fails with is a transport error that says which plugin and hook", async (t) => {
  const { client } = await servePlugin(t, {
    messageWillBePosted: () => {
      throw statusOf("INTERNAL", "exception in handler: größer");
    },
  });
  const error = await transportErrorOf(client.callHook("messageWillBePosted", { post }, undefined));
  assert.deepEqual([error.code, error.hook, error.pluginId], ["INTERNAL", "MessageWillBePosted", "com.example"]);
  assert.match(
    error.message,
    /plugin com\.example: MessageWillBePosted failed: exception in handler: größer \(INTERNAL\)/,
  );
  const missing = await transportErrorOf(client.callHook("onActivate", {}, undefined));
  assert.equal(missing.code, "UNIMPLEMENTED");
});

test("a call that takes too long is given up", async (t) => {
  const { client } = await servePlugin(t, { onActivate: () => new Promise(() => {}) });
  const error = await transportErrorOf(client.callHook("onActivate", {}, undefined, { timeoutMs: 30 }));
  assert.equal(error.code, "DEADLINE_EXCEEDED");
});

test("a signal ends the call with its reason, and keeps no listeners", async (t) => {
  const entered = Promise.withResolvers<void>();
  const { client } = await servePlugin(t, {
    runDataRetention: () => ({ deletedCount: 1n }),
    onActivate: () => {
      entered.resolve();
      return new Promise(() => {});
    },
  });
  const controller = new AbortController();
  const { signal } = controller;
  for (let i = 0; i < 100; i++) {
    await client.callHook("runDataRetention", { nowTime: 1, batchSize: 1 }, undefined, { signal });
  }
  assert.equal(getEventListeners(signal, "abort").length, 0);
  const failed = failureOf(client.callHook("onActivate", {}, undefined, { signal }));
  await entered.promise;
  controller.abort("host stops");
  assert.equal(await failed, "host stops");
});

test("an AppError of Implemented is thrown as it is", async (t) => {
  const { client } = await servePlugin(t, {
    implemented: () => ({ error: { id: "x", message: "broken", statusCode: 500 } }),
  });
  const error = await failureOf(client.implemented());
  assert.ok(isAppError(error));
  assert.equal(error.message, "broken");
});

test("arguments that can't be written say which", async (t) => {
  const { client } = await servePlugin(t, {});
  const wrong = { post: { ...post, createAt: "yesterday" as unknown as number } };
  await assert.rejects(client.callHook("messageWillBePosted", wrong, undefined), /post\.createAt/);
});

test("ping takes SERVING for an answer and nothing else", async (t) => {
  let status = 1;
  const { client } = await servePlugin(t, {
    check: ({ service }) => {
      if (service !== "plugin") throw statusOf("NOT_FOUND", "unknown service");
      return status === 9 ? new Promise(() => {}) : { status };
    },
  });
  await client.ping(5_000);
  status = 2;
  assert.match((await transportErrorOf(client.ping(5_000))).message, /NOT_SERVING/);
  status = 9;
  assert.equal((await transportErrorOf(client.ping(20))).code, "DEADLINE_EXCEEDED");
});

test("a plugin without health is not healthy, one without a controller can't be told to stop", async (t) => {
  const { client } = await servePlugin(t, {});
  assert.equal((await transportErrorOf(client.ping(5_000))).code, "UNIMPLEMENTED");
  await client.shutdown(5_000);
});

test("shutdown asks the controller", async (t) => {
  let asked = 0;
  const { client } = await servePlugin(t, {
    shutdown: () => {
      asked++;
      return {};
    },
  });
  await client.shutdown(5_000);
  assert.equal(asked, 1);
});

test("a plugin that is not there, dies, or talks nonsense fails the call only", async (t) => {
  const dir = await tempDir(t);
  const nowhere = connectPlugin({ network: "unix", address: join(dir, "none"), pluginId: "p" });
  assert.equal((await transportErrorOf(nowhere.ping(5_000))).code, "UNAVAILABLE");
  for (const [name, garbage] of [
    ["closes", undefined],
    ["http1", "HTTP/1.1 400 Bad Request\r\n\r\n"],
    ["noise", "\xff".repeat(10_000)],
  ] as const) {
    const address = join(dir, name);
    const server = createServer((socket) => {
      socket.on("error", () => {}).resume();
      if (garbage === undefined) socket.destroy();
      else socket.write(garbage, "latin1");
    });
    server.listen(address);
    const client = connectPlugin({ network: "unix", address, pluginId: "p" });
    const error = await transportErrorOf(client.ping(5_000));
    assert.ok(["UNAVAILABLE", "INTERNAL"].includes(error.code), `${name}: ${error.code}`);
    await client.close();
    await new Promise((resolve) => server.close(resolve));
  }
});

test("a connection that is lost in the middle of a call fails it, the next call connects again", async (t) => {
  const entered = Promise.withResolvers<void>();
  let block = true;
  const { client, server, socket } = await servePlugin(t, {
    onActivate: () => {
      entered.resolve();
      return block ? new Promise(() => {}) : {};
    },
  });
  const failed = transportErrorOf(client.callHook("onActivate", {}, undefined));
  await entered.promise;
  server.forceShutdown();
  assert.ok(["UNAVAILABLE", "CANCELLED", "INTERNAL"].includes((await failed).code));
  block = false;
  const again = await servePlugin(t, { onActivate: () => ({}) });
  assert.notEqual(again.socket, socket);
  assert.deepEqual(await again.client.callHook("onActivate", {}, undefined), { kind: "nothing" });
});

test("an answer above the limit fails the call", async (t) => {
  const { client } = await servePlugin(
    t,
    { messageWillBePosted: () => ({ modifiedPost: { message: "x".repeat(2_000) } }) },
    undefined,
    { maxReceiveBytes: 1_000 },
  );
  const error = await transportErrorOf(client.callHook("messageWillBePosted", { post }, undefined));
  assert.equal(error.code, "RESOURCE_EXHAUSTED");
});

test("an address that is none is refused at once", () => {
  assert.throws(
    () => connectPlugin({ network: "tcp", address: "nowhere", pluginId: "p" }),
    /plugin p: can't connect: "nowhere"/,
  );
});
