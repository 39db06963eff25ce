import assert from "node:assert/strict";
import { test } from "node:test";
import { hookCall, servePlugin } from "../../test/support/serve-plugin.ts";
import { definePlugin } from "../index.ts";

const request = () => new Request("http://host/plugins/x/a?token=secret");

async function serve(serveHTTP: unknown) {
  const { endpoint, entries } = servePlugin(
    definePlugin({ hooks: serveHTTP === undefined ? {} : { serveHTTP } } as never),
  );
  const response = await endpoint.serveHTTP("serveHTTP", request(), hookCall());
  return { response, entries };
}

test("the handler's response goes out as it is", async () => {
  const made = new Response("hi", { status: 418 });
  assert.equal((await serve(() => made)).response, made);
  assert.equal((await serve(async () => made)).response, made);
});

test("no handler is 404", async () => {
  const { response } = await serve(undefined);
  assert.equal(response.status, 404);
});

test("what fails is a plain 500, and only the log says why", async () => {
  const failures: readonly [unknown, RegExp][] = [
    [
      () => {
        throw new Error("secret detail");
      },
      /^serveHTTP failed: secret detail$/,
    ],
    [() => Promise.reject("text"), /^serveHTTP failed: not an Error was thrown$/],
    [() => "hello", /^serveHTTP returned a string; it must return a Response$/],
    [() => undefined, /^serveHTTP returned undefined; it must return a Response$/],
    [() => Response.error(), /^serveHTTP returned an object of type Response; it must return a Response$/],
  ];
  for (const [handler, text] of failures) {
    const { response, entries } = await serve(handler);
    assert.equal(response.status, 500);
    assert.equal(await response.text(), "Internal Server Error\n");
    assert.match(entries[0]?.message ?? "", text);
    assert.deepEqual(
      { ...entries[0]?.fields, error: 0 },
      { error: 0, hook: "serveHTTP", method: "GET", path: "/plugins/x/a" },
    );
  }
});

test("the response of another implementation of fetch is one", async () => {
  const foreign = { [Symbol.toStringTag]: "Response", status: 204, headers: new Headers(), body: null };
  assert.equal((await serve(() => foreign)).response, foreign as never);
});

test("the context's signal is the call's", async () => {
  const client = new AbortController();
  const plugin = definePlugin({
    hooks: {
      async serveHTTP(_request, { signal }) {
        client.abort(new Error("client went away"));
        return new Response(String(signal.reason));
      },
    },
  });
  const { endpoint } = servePlugin(plugin);
  const response = await endpoint.serveHTTP("serveHTTP", request(), hookCall(undefined, client.signal));
  assert.equal(await response.text(), "Error: client went away");
});
