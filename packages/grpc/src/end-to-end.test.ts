import assert from "node:assert/strict";
import { test } from "node:test";
import { createApi, type HostApi } from "@mattermost-plugin/gen";
import { parseHandshake } from "@mattermost-plugin/go-plugin";
import { testEndpoint } from "../test/plugin-endpoint.ts";
import { tempDir } from "../test/temp-dir.ts";
import { connectPlugin, createApiServer, createToken } from "./host/index.ts";
import { openGrpc } from "./plugin/index.ts";

test("host and plugin: hooks that call the API, HTTP in both directions, and the end", async (t) => {
  const dir = await tempDir(t);
  const posts: string[] = [];
  const host: Partial<HostApi> = {
    createPost({ post }) {
      posts.push(post?.message ?? "");
      return { ...post, id: "p1" };
    },
    pluginHTTP: (request) => new Response(`host saw ${new URL(request.url).pathname}`),
  };
  const api = await createApiServer({ api: host as HostApi, pluginId: "p", token: createToken(), dir });
  const env = {
    PLUGIN_UNIX_SOCKET_DIR: dir,
    MATTERMOST_PLUGIN_API_TARGET: api.target,
    MATTERMOST_PLUGIN_API_TOKEN: api.token,
  };
  const endpoint = testEndpoint({
    implemented: ["MessageWillBePosted", "ServeHTTP"],
    hooks: {
      async messageWillBePosted({ post }) {
        const { id } = await pluginApi.createPost({ post: { message: `seen: ${post.message}` } });
        return { kind: "reject", reason: id };
      },
    },
    async serveHTTP(request) {
      const inner = await pluginApi.pluginHTTP(new Request("http://x/other/path"));
      return new Response(`${await inner.text()}, ${(await request.bytes()).length}`);
    },
  });
  const served = await openGrpc({ endpoint, env, log: () => {} });
  const pluginApi = createApi(served.invoke);
  const parsed = parseHandshake(served.handshakeLine, { appVersions: [1], protocols: ["grpc"] });
  assert.ok(parsed.ok);
  const client = connectPlugin({ ...parsed.handshake, pluginId: "p" });

  await client.ping(5_000);
  assert.deepEqual(await client.implemented(), ["MessageWillBePosted", "ServeHTTP"]);
  const post = { message: "hello" } as never;
  const outcomes = await Promise.all(
    Array.from({ length: 100 }, () => client.callHook("messageWillBePosted", { post }, undefined)),
  );
  assert.ok(outcomes.every((outcome) => outcome.kind === "reject" && outcome.reason === "p1"));
  assert.deepEqual(new Set(posts), new Set(["seen: hello"]));

  const body = ReadableStream.from(Array.from({ length: 50 }, () => new Uint8Array(100_000)));
  const response = await client.serveHTTP("serveHTTP", { head: { method: "POST", url: "/", host: "h" }, body });
  let text = "";
  for await (const { chunk } of response.body) text += Buffer.from(chunk).toString();
  assert.equal(text, "host saw /other/path, 5000000");

  await client.shutdown(5_000);
  assert.match(await endpoint.stopped, /shut down/);
  await Promise.all([served.close(1_000), client.close(), api.close()]);
});

test("ten megabytes go through both ways at once without stalling", async (t) => {
  const dir = await tempDir(t);
  const endpoint = testEndpoint({ serveHTTP: (request) => new Response(request.body) });
  const served = await openGrpc({ endpoint, env: { PLUGIN_UNIX_SOCKET_DIR: dir }, log: () => {} });
  const parsed = parseHandshake(served.handshakeLine, { appVersions: [1], protocols: ["grpc"] });
  assert.ok(parsed.ok);
  const client = connectPlugin({ ...parsed.handshake, pluginId: "p" });
  t.after(async () => {
    await client.close();
    await served.close(0);
  });
  const echo = async (): Promise<number> => {
    const body = ReadableStream.from(Array.from({ length: 160 }, () => new Uint8Array(65_536)));
    const response = await client.serveHTTP("serveHTTP", { head: { method: "POST", url: "/", host: "h" }, body });
    let length = 0;
    for await (const { chunk } of response.body) length += chunk.length;
    return length;
  };
  assert.deepEqual(await Promise.all(Array.from({ length: 8 }, echo)), Array(8).fill(160 * 65_536));
});

test("thousands of early responses do not cost the connection", async (t) => {
  const dir = await tempDir(t);
  const endpoint = testEndpoint({ serveHTTP: () => new Response("no", { status: 413 }) });
  const served = await openGrpc({ endpoint, env: { PLUGIN_UNIX_SOCKET_DIR: dir }, log: () => {} });
  const parsed = parseHandshake(served.handshakeLine, { appVersions: [1], protocols: ["grpc"] });
  assert.ok(parsed.ok);
  const client = connectPlugin({ ...parsed.handshake, pluginId: "p" });
  t.after(async () => {
    await client.close();
    await served.close(0);
  });
  let returned = 0;
  const endless: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => ({
      next: () => new Promise((resolve) => setImmediate(resolve, { done: false, value: new Uint8Array(1_000) })),
      return: async () => {
        returned++;
        return { done: true, value: undefined };
      },
    }),
  };
  const request = async (): Promise<void> => {
    const head = { method: "POST", url: "/", host: "h" };
    const response = await client.serveHTTP("serveHTTP", { head, body: endless });
    assert.equal(response.status, 413);
    for await (const { chunk } of response.body) assert.equal(Buffer.from(chunk).toString(), "no");
  };
  for (let i = 0; i < 60; i++) await Promise.all(Array.from({ length: 50 }, request));
  assert.ok(returned >= 3_000);
});
