import assert from "node:assert/strict";
import { test } from "node:test";
import { startStockServer } from "../../../test/stock-server.ts";

test("a client that leaves is told to a body that only waits for its signal", async () => {
  const left = Promise.withResolvers<void>();
  const told = Promise.withResolvers<unknown>();
  await using server = await startStockServer({
    async serveHTTP(_hook, _request, { signal }) {
      return new Response(
        ReadableStream.from(
          (async function* () {
            yield Buffer.from("for the client");
            await left.promise;
            yield Buffer.from("for nobody");
            await new Promise((resolve) => signal.addEventListener("abort", resolve));
            told.resolve(signal.reason);
          })(),
        ),
      );
    },
  });
  const client = new AbortController();
  const response = await fetch(`http://127.0.0.1:${server.port}/`, { signal: client.signal });
  const reader = response.body?.getReader();
  assert.equal(String(Buffer.from((await reader?.read())?.value ?? [])), "for the client");
  client.abort();
  while (!server.calls.includes("left")) await new Promise(setImmediate);
  left.resolve();
  assert.match(String(await told.promise), /broken pipe/);
  while (!server.calls.includes("answered")) await new Promise(setImmediate);
  assert.match(server.logs.join("\n"), /debug ServeHTTP: the client left: .*broken pipe/);
});
