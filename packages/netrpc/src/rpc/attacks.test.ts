import assert from "node:assert/strict";
import { test } from "node:test";
import { basic, createEncoder } from "@mattermost-plugin/gob";
import { writeCount } from "@mattermost-plugin/gob/wire";
import { streamOf } from "../../../gob/testdata/messages.ts";
import { bytes, define } from "../../../gob/testdata/raw-messages.ts";
import { networks } from "../../test/connected.ts";
import { createSessions, readAll, type Sessions } from "../../test/sessions.ts";
import { method, readText, registry, text } from "../../test/text-methods.ts";
import { takeBytes } from "../broker/take-bytes.ts";
import type { YamuxStream } from "../yamux/stream.ts";
import { createRpcClient, isRpcError, type RpcClient } from "./client.ts";
import { nothing, requestHeader, responseHeader } from "./headers.ts";
import { createRpcServer, type RpcMethod, type RpcServer } from "./server.ts";

interface Served extends Sessions {
  /** The host's end of the stream that the plugin serves on, before any client took it. */
  readonly near: YamuxStream;
  readonly server: RpcServer;
  readonly problems: string[];
}

async function serve(methods: Record<string, RpcMethod>, network: "unix" | "tcp" = "unix"): Promise<Served> {
  const sessions = await createSessions(network, { bare: true });
  const { near, far } = await sessions.stream();
  const problems: string[] = [];
  const server = createRpcServer({
    stream: far,
    registry,
    methods: new Map(Object.entries(methods).map(([name, run]) => [`Plugin.${name}`, run])),
    onProblem: (problem) => problems.push(problem),
  });
  return { ...sessions, near, server, problems };
}

const echo = { Echo: method(async (value) => value) };

for (const network of networks) {
  test(`a thousand calls at once, answered out of order, get their own answers over ${network}`, async () => {
    const waiting: (() => void)[] = [];
    const served = await serve(
      {
        Wait: method(async (value) => {
          await new Promise<void>((resolve) => waiting.push(resolve));
          return `${value} done`;
        }),
      },
      network,
    );
    const client = createRpcClient(served.near, registry);
    const calls = Array.from({ length: 1000 }, (_, at) => client.call("Plugin.Wait", text(`call ${at}`), readText));
    while (waiting.length < 1000) await new Promise(setImmediate);
    assert.equal(client.pending, 1000);
    for (const resolve of waiting.reverse()) resolve();
    const answers = await Promise.all(calls);
    assert.deepEqual(
      answers,
      answers.map((_, at) => `call ${at} done`),
    );
    assert.equal(client.pending, 0);
    await served.server.idle();
    await served.close();
  });

  test(`the loss of the connection fails every call that waits, and later ones, over ${network}`, async () => {
    const served = await serve({ Wait: method(() => new Promise(() => {})) }, network);
    const client = createRpcClient(served.near, registry);
    const calls = Array.from({ length: 50 }, () => client.call("Plugin.Wait", text(""), readText));
    served.plugin.close();
    for (const call of calls)
      await assert.rejects(call, /^Error: Plugin\.Wait: the connection ended before the answer: /);
    assert.match((await client.ended).message, /session is over/);
    await assert.rejects(client.call("Plugin.Wait", text(""), readText), /Plugin\.Wait: the connection has ended: /);
    assert.equal(client.pending, 0);
    await served.close();
  });
}

test("a method that throws what is no error is answered, too", async () => {
  const served = await serve({ Throw: method(() => Promise.reject(undefined)), ...echo });
  const client = createRpcClient(served.near, registry);
  await assert.rejects(
    client.call("Plugin.Throw", text(""), readText),
    (error) => isRpcError(error) && error.message === "the call failed",
  );
  assert.equal(await client.call("Plugin.Echo", text("lives"), readText), "lives");
  await served.close();
});

/** What ends the server's side of a stream: it can't tell any more where a call begins. */
const fatal: Readonly<Record<string, (encoder: ReturnType<typeof createEncoder>) => Buffer>> = {
  "an argument without a header": (encoder) => encoder.encode(text("no header")),
  "a number for a header": (encoder) => encoder.encode({ type: basic.int64, write: (writer) => writeCount(writer, 2) }),
  "a message without content": () => Buffer.of(0),
  "a message of 2 GiB": () => Buffer.from("fc80000000", "hex"),
  "an argument of an unknown type": (encoder) =>
    Buffer.concat([encoder.encode(requestHeader("A.B", 0)), Buffer.of(3, 0xff, 0xfe, 0)]),
};

for (const [what, broken] of Object.entries(fatal)) {
  test(`${what} ends the server's side`, async () => {
    const served = await serve(echo);
    served.near.write(broken(createEncoder()));
    assert.match((await served.server.ended).message, /gob/);
    await served.close();
  });
}

test("a header that goes on in a message that has not come waits for it", async () => {
  const served = await serve(echo);
  const seen = served.stream();
  const header = define.struct(65n, ["ServiceMethod", 6n], ["Seq", 3n], ["Later", 8n]);
  // As Go does, the definition of what an interface holds ends the message behind the name.
  const start = Buffer.concat([bytes(65n, 1, "Plugin.Lost", 2, "x"), define.slice(66n, 6n)]);
  served.near.write(streamOf([header, start]));
  await seen;
  assert.deepEqual(served.problems, []);
  served.near.write(streamOf([bytes(66n, 2, 0, 0, 0), define.struct(67n, ["A", 6n]), bytes(67n, 1, "late", 0)]));
  const told = await takeBytes(served.near, 1);
  assert.equal(told.length, 1);
  await served.close();
});

/** A client, and the other end of its stream. */
async function connectClient(): Promise<Sessions & { readonly client: RpcClient; readonly near: YamuxStream }> {
  const sessions = await createSessions("unix", { bare: true });
  const { near, far } = await sessions.stream();
  return { ...sessions, client: createRpcClient(far, registry), near };
}

test("answers that nobody asked for are skipped, with whatever they hold", async () => {
  const { client, near, close } = await connectClient();
  const encoder = createEncoder();
  const call = client.call("Plugin.Echo", text(""), readText);
  near.write(encoder.encode(responseHeader(17, ""), text("for nobody")));
  near.write(encoder.encode(responseHeader(2 ** 53 - 1, "an error for nobody"), nothing));
  near.write(encoder.encode(responseHeader(0, ""), text("for the call")));
  near.write(encoder.encode(responseHeader(0, ""), text("once more")));
  assert.equal(await call, "for the call");
  const failing = client.call("Plugin.Echo", text(""), readText);
  near.write(encoder.encode(responseHeader(1, "no"), text("any value")));
  await assert.rejects(
    failing,
    (error) => isRpcError(error) && error.message === "no" && error.method === "Plugin.Echo",
  );
  await close();
});

test("an answer of another type fails its call alone", async () => {
  const { client, near, close } = await connectClient();
  const encoder = createEncoder();
  const calls = [0, 1].map(() => client.call("Plugin.Echo", text(""), readText));
  near.write(encoder.encode(responseHeader(0, ""), { type: basic.bool, write: (writer) => writeCount(writer, 1) }));
  near.write(encoder.encode(responseHeader(1, ""), text("fine")));
  await assert.rejects(calls[0] as Promise<string>, /Plugin\.Echo: the answer can't be read: gob: .*bool/);
  assert.equal(await calls[1], "fine");
  await close();
});

test("garbage in place of an answer fails every call that waits, and resets the stream", async () => {
  const { client, near, close } = await connectClient();
  const calls = [0, 1].map(() => client.call("Plugin.Echo", text(""), readText));
  near.write(Buffer.from("f7ff", "hex"));
  for (const call of calls) await assert.rejects(call, /Plugin\.Echo: the connection ended before the answer: gob: /);
  await assert.rejects(readAll(near), /reset by the peer/);
  await close();
});

test("the name of a method is not repeated at any length", async () => {
  const served = await serve(echo);
  const client = createRpcClient(served.near, registry);
  await assert.rejects(client.call(`Plugin.${"x".repeat(1 << 20)}`, text(""), readText), (error: Error) => {
    assert.match(error.message, /^rpc: can't find method Plugin\.x+$/);
    assert.ok(error.message.length < 300);
    return true;
  });
  await served.close();
});
