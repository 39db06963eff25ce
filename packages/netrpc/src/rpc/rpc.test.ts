import assert from "node:assert/strict";
import { duplexPair } from "node:stream";
import { test } from "node:test";
import {
  basic,
  createEncoder,
  type EncodedValue,
  type Encoder,
  type GobType,
  type GobValue,
  structType,
  writeValue,
} from "@mattermost-plugin/gob";
import { method, readText, registry, text, textType } from "../../test/text-methods.ts";
import { createMuxBroker } from "../broker/mux-broker.ts";
import { createSession, type Session } from "../yamux/session.ts";
import type { YamuxStream } from "../yamux/stream.ts";
import { createRpcClient, isRpcError } from "./client.ts";
import { requestHeader } from "./headers.ts";
import { createRpcServer, type RpcMethod } from "./server.ts";

const dynamicType = structType("Dynamic", () => [{ name: "A", type: basic.interface }]);

function encoded(type: GobType, value: GobValue): EncodedValue {
  return { type, write: (writer) => writeValue(writer, registry, type, value, "value") };
}

/** Two ends of a session, and a stream of it seen from both. */
async function connect(): Promise<{ client: Session; server: Session; near: YamuxStream; far: YamuxStream }> {
  const [left, right] = duplexPair();
  const arrived = Promise.withResolvers<YamuxStream>();
  const client = createSession({ socket: left, role: "client", onStream: () => {} });
  const server = createSession({ socket: right, role: "server", onStream: arrived.resolve });
  const near = client.open();
  return { client, server, near, far: await arrived.promise };
}

async function serve(methods: Record<string, RpcMethod>, encoder?: Encoder) {
  const { client, near, far } = await connect();
  const problems: string[] = [];
  const rpc = createRpcServer({
    stream: far,
    registry,
    methods: new Map(Object.entries(methods).map(([name, run]) => [`Plugin.${name}`, run])),
    onProblem: (problem) => problems.push(problem),
    encoder,
  });
  return { rpc, caller: createRpcClient(near, registry), near, problems, close: () => client.close() };
}

test("calls run at the same time and are answered in any order", async () => {
  const gates = new Map<string, () => void>();
  const { caller, rpc, close } = await serve({
    Wait: method(async (name) => {
      await new Promise<void>((resolve) => gates.set(name, resolve));
      return `${name} done`;
    }),
  });
  const calls = ["a", "b", "c"].map((name) => caller.call("Plugin.Wait", text(name), readText));
  while (gates.size < 3) await new Promise(setImmediate);
  gates.get("c")?.();
  assert.equal(await calls[2], "c done");
  assert.equal(caller.pending, 2);
  gates.get("a")?.();
  gates.get("b")?.();
  assert.deepEqual(await Promise.all(calls), ["a done", "b done", "c done"]);
  await rpc.idle();
  close();
});

test("an error of a method, an unknown method and an unknown service are told in Go's words, and the connection lives", async () => {
  const { caller, close } = await serve({
    Fail: method(() => Promise.reject(new Error("no luck"))),
    Echo: method(async (value) => value),
  });
  await assert.rejects(
    caller.call("Plugin.Fail", text(""), readText),
    (error) => isRpcError(error) && error.message === "no luck",
  );
  await assert.rejects(caller.call("Plugin.X", text(""), readText), /^RpcError: rpc: can't find method Plugin\.X$/);
  await assert.rejects(caller.call("A.X", text(""), readText), /can't find service A\.X/);
  await assert.rejects(caller.call("X", text(""), readText), /ill-formed: X/);
  assert.equal(await caller.call("Plugin.Echo", text("still here"), readText), "still here");
  close();
});

test("an argument that can't be written fails its call alone, with nothing sent", async () => {
  const { caller, close } = await serve({ Echo: method(async (value) => value) });
  assert.throws(
    () => caller.call("Plugin.Echo", encoded(textType, { A: 5 }), readText),
    /value\.A: number where a string is expected/,
  );
  assert.equal(await caller.call("Plugin.Echo", text("next"), readText), "next");
  close();
});

test("an answer that can't be written is replaced, or fails its call alone", async () => {
  const answering = (instead?: (error: Error) => EncodedValue): RpcMethod => ({
    read(reader, plans, id) {
      readText(reader, plans, id);
      return async () => ({ ...encoded(textType, { A: 5 }), ...(instead && { instead }) });
    },
    ...(instead && { unreadable: instead }),
  });
  const refuse = (): never => {
    throw new Error("not like this");
  };
  const { caller, problems, close } = await serve({
    Plain: answering(),
    Replaced: answering(() => text("in its place")),
    Refused: answering(refuse),
  });
  await assert.rejects(caller.call("Plugin.Plain", text(""), readText), /number where a string is expected/);
  assert.equal(problems.length, 1);
  assert.equal(await caller.call("Plugin.Replaced", text(""), readText), "in its place");
  await assert.rejects(caller.call("Plugin.Refused", text(""), readText), /^RpcError: not like this$/);
  const odd = encoded(basic.string, "odd");
  assert.equal(await caller.call("Plugin.Replaced", odd, readText), "in its place");
  await assert.rejects(caller.call("Plugin.Refused", odd, readText), /^RpcError: not like this$/);
  assert.equal(await caller.call("Plugin.Replaced", text(""), readText), "in its place");
  close();
});

test("where not even an error can be written the stream ends: the caller hears of it, and no call counts as running", async () => {
  const encoder: Encoder = {
    encode() {
      throw new Error("no memory");
    },
  };
  for (const run of [async () => "fine", () => Promise.reject(new Error("no luck"))]) {
    const { caller, rpc, problems, close } = await serve({ Run: method(run) }, encoder);
    await assert.rejects(caller.call("Plugin.Run", text(""), readText), /Plugin\.Run: the connection ended before/);
    await rpc.idle();
    assert.equal((await rpc.ended).message, "no memory");
    assert.equal(problems.at(-1), "a call can't be answered, its stream ends: no memory");
    close();
  }
});

test("an argument of another type is refused with an error, and the next call is served", async () => {
  const { caller, problems, close } = await serve({ Echo: method(async (value) => value) });
  await assert.rejects(
    caller.call("Plugin.Echo", encoded(dynamicType, { A: { name: "int", value: 1 } }), readText),
    /interface where a string/,
  );
  assert.equal(await caller.call("Plugin.Echo", text("next"), readText), "next");
  assert.equal(problems.length, 1);
  close();
});

test("a header whose argument never came is forgotten when the next header stands in its place", async () => {
  const { near, far, client } = await connect();
  const problems: string[] = [];
  const seen = Promise.withResolvers<string>();
  createRpcServer({
    stream: far,
    registry,
    methods: new Map([
      [
        "Plugin.Echo",
        method(async (value) => {
          seen.resolve(value);
          return value;
        }),
      ],
    ]),
    onProblem: (problem) => problems.push(problem),
  });
  const encoder = createEncoder();
  near.write(encoder.encode(requestHeader("Plugin.Lost", 0)));
  near.write(encoder.encode(requestHeader("Plugin.Echo", 1), text("hello")));
  assert.equal(await seen.promise, "hello");
  assert.deepEqual(problems, ["the server gave Plugin.Lost up before its argument"]);
  client.close();
});

test("garbage ends the server's side, and the end of the connection fails the calls that wait", async () => {
  const { rpc, near, close } = await serve({ Echo: method(async (value) => value) });
  near.write(Buffer.of(0));
  assert.match((await rpc.ended).message, /gob/);
  close();

  const waiting = await serve({ Wait: method(() => new Promise(() => {})) });
  const call = waiting.caller.call("Plugin.Wait", text(""), readText);
  waiting.close();
  await assert.rejects(call, /Plugin\.Wait: the connection ended before the answer/);
  await assert.rejects(waiting.caller.call("Plugin.Wait", text(""), readText), /the connection has ended/);
});

test("the broker joins numbers from both sides, whoever comes first", async () => {
  const [left, right] = duplexPair();
  const client: Session = createSession({
    socket: left,
    role: "client",
    onStream: (stream) => clientBroker.take(stream),
  });
  const server: Session = createSession({
    socket: right,
    role: "server",
    onStream: (stream) => serverBroker.take(stream),
  });
  const clientBroker = createMuxBroker(client);
  const serverBroker = createMuxBroker(server);
  const id = serverBroker.nextId();
  const accepted = serverBroker.accept(id);
  const dialled = await clientBroker.dial(id);
  const caller = createRpcClient(dialled, registry);
  createRpcServer({
    stream: await accepted,
    registry,
    methods: new Map([["Plugin.Echo", method(async (value) => value)]]),
    onProblem: assert.fail,
  });
  assert.equal(await caller.call("Plugin.Echo", text("x".repeat(1 << 20)), readText), "x".repeat(1 << 20));

  const early = clientBroker.nextId();
  const dialling = serverBroker.dial(early);
  await new Promise(setImmediate);
  const stream = await clientBroker.accept(early);
  stream.write(Buffer.from("raw"));
  const got = Promise.withResolvers<string>();
  (await dialling).consume({ data: (piece) => got.resolve(String(piece)), end: () => {} });
  assert.equal(await got.promise, "raw");

  const refused = clientBroker.dial(99);
  server.close();
  await assert.rejects(refused);
});
