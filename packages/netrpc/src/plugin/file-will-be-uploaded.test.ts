import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { PluginEndpoint } from "@mattermost-plugin/carrier";
import { gobRegistry } from "@mattermost-plugin/gen/gob";
import { basic, structType, writeValue } from "@mattermost-plugin/gob";
import { readTop } from "@mattermost-plugin/gob/wire";
import { createSessions, readAll } from "../../test/sessions.ts";
import { createRpcClient } from "../rpc/client.ts";
import { createRpcServer } from "../rpc/server.ts";
import { hookMethods } from "./hook-methods.ts";

const fileType = structType("FileInfo", () => [{ name: "Id", type: basic.string }]);
const argumentsType = structType("Arguments", () => [
  { name: "B", type: fileType },
  { name: "UploadedFileStream", type: basic.uint32 },
  { name: "ReplacementFileStream", type: basic.uint32 },
]);
const answerType = structType("Answer", () => [
  { name: "A", type: fileType },
  { name: "B", type: basic.string },
]);

/** What the server reads of the answer, and how large the replacement is, where a plugin replaces a file with these bytes and then silence. */
async function replaceWith(t: TestContext, bytes: Uint8Array | undefined) {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { hostBroker, pluginBroker, close } = await createSessions("unix");
  const waiting = Promise.withResolvers<void>();
  let left = bytes;
  const content = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (left) {
          controller.enqueue(left);
          left = undefined;
          return undefined;
        }
        waiting.resolve();
        return new Promise<void>(() => {});
      },
    },
    { highWaterMark: 0 },
  );
  const failures: string[] = [];
  const endpoint = {
    callHook: async () => ({ kind: "value", value: { content } }),
    refuseOutcome(_hook: string, error: unknown) {
      failures.push((error as Error).message);
      return { kind: "nothing" };
    },
  } as Partial<PluginEndpoint> as PluginEndpoint;
  try {
    const hooksId = pluginBroker.nextId();
    const accepted = pluginBroker.accept(hooksId);
    const near = await hostBroker.dial(hooksId);
    createRpcServer({
      stream: await accepted,
      registry: gobRegistry,
      methods: hookMethods({
        endpoint,
        broker: pluginBroker,
        log: () => {},
        openApi: async () => {},
        upgrades: new Set(),
        paranoia: undefined,
      }),
      onProblem: assert.fail,
    });
    const uploaded = hostBroker.nextId();
    const replacement = hostBroker.nextId();
    const sent = hostBroker.accept(uploaded);
    const received = hostBroker.accept(replacement).then(readAll);
    const argument = { B: { Id: "f1" }, UploadedFileStream: uploaded, ReplacementFileStream: replacement };
    const answer = createRpcClient(near, gobRegistry).call(
      "Plugin.FileWillBeUploaded",
      { type: argumentsType, write: (w) => writeValue(w, gobRegistry, argumentsType, argument, "arguments") },
      (reader, plans, id) => readTop(reader, plans, id, answerType),
    );
    await Promise.all([sent, waiting.promise]);
    t.mock.timers.tick(25_000);
    return { answer: structuredClone(await answer), size: (await received).length, failures };
  } finally {
    await close();
  }
}

const silence = ["the content gave nothing for 25 s"];

test("a replacement that never begins fails as a handler does", async (t) => {
  assert.deepEqual(await replaceWith(t, undefined), { answer: {}, size: 0, failures: silence });
});

test("a replacement that goes silent half-way rejects the file", async (t) => {
  assert.deepEqual(await replaceWith(t, new Uint8Array(5)), {
    answer: { B: "The file could not be replaced. The server's log has the reason." },
    size: 5,
    failures: silence,
  });
});
