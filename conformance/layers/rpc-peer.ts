// net/rpc for the judges in this folder: a service that echoes, and calls of the same service in Go.
import {
  basic,
  createRegistry,
  type EncodedValue,
  type GobType,
  type GobValue,
  structType,
  writeValue,
} from "../../packages/gob/src/index.ts";
import { readTop } from "../../packages/gob/src/wire.ts";
import { createRpcClient } from "../../packages/netrpc/src/rpc/client.ts";
import { createRpcServer, type RpcMethod } from "../../packages/netrpc/src/rpc/server.ts";
import type { YamuxStream } from "../../packages/netrpc/src/yamux/stream.ts";

const registry = createRegistry();
const innerType = structType("inner", () => [{ name: "N", type: basic.int64 }]);

/** the struct Everything of the Go side. */
const everythingType = structType("everything", () => [
  { name: "Text", type: basic.string },
  { name: "Number", type: basic.int64 },
  { name: "Big", type: basic.uint64 },
  { name: "Float", type: basic.float64 },
  { name: "Yes", type: basic.bool },
  { name: "Bytes", type: basic.bytes },
  { name: "List", type: { kind: "slice", elem: basic.string } },
  { name: "Map", type: { kind: "map", key: basic.string, elem: basic.int64 } },
  { name: "Inner", type: innerType },
  { name: "Any", type: basic.interface },
]);

function encoded(type: GobType, value: GobValue): EncodedValue {
  return { type, write: (writer) => writeValue(writer, registry, type, value, "value") };
}

function method<T extends GobValue>(type: GobType, run: (value: T) => Promise<EncodedValue>): RpcMethod {
  return {
    read(reader, plans, id) {
      const value = readTop(reader, plans, id, type) as T;
      return () => run(value);
    },
  };
}

/** Answers out of order: each call waits for as many turns as it says. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate);
}

export function serveRpc(stream: YamuxStream): void {
  createRpcServer({
    stream,
    registry,
    methods: new Map([
      ["Judge.Echo", method(everythingType, async (value) => encoded(everythingType, value))],
      [
        "Judge.Wait",
        method<number>(basic.int64, async (count) => {
          await turns(count);
          return encoded(basic.int64, count);
        }),
      ],
      ["Judge.Fail", method<string>(basic.string, (text) => Promise.reject(new Error(`failed: ${text}`)))],
    ]),
    onProblem: console.error,
  });
}

/** Calls Go so many times at once. */
export async function callGo(stream: YamuxStream, count: number): Promise<unknown> {
  const client = createRpcClient(stream, registry);
  const call = (name: string, argument: EncodedValue, type: GobType): Promise<GobValue> =>
    client.call(`Judge.${name}`, argument, (reader, plans, id) => readTop(reader, plans, id, type));
  const failure = (name: string, argument: EncodedValue): Promise<string> =>
    call(name, argument, basic.string).then(String, (error: Error) => error.message);
  const value: GobValue = {
    Text: "größe \u0000 ",
    Number: -(2n ** 62n),
    Big: 2n ** 64n - 1n,
    Float: 0.1,
    Yes: true,
    Bytes: new Uint8Array(70_000).fill(7),
    List: ["", "a"],
    Map: new Map([["k", -1]]),
    Inner: { N: 2 },
    Any: { name: "[]string", value: ["x"] },
  };
  const same = await Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const sent = { ...value, Number: at - 50 };
      const got = await call("Echo", encoded(everythingType, sent), everythingType);
      return JSON.stringify(plain(got)) === JSON.stringify(plain(sent));
    }),
  );
  const waited = await Promise.all(
    Array.from({ length: 100 }, (_, at) => call("Wait", encoded(basic.int64, 100 - at), basic.int64)),
  );
  return {
    same: same.filter(Boolean).length,
    waited: waited.every((number, at) => number === 100 - at),
    failed: await failure("Fail", encoded(basic.string, "why")),
    unknown: await failure("Nothing", encoded(basic.string, "")),
    mismatch: await failure("Fail", encoded(basic.int64, 1)),
    alive: await call("Wait", encoded(basic.int64, 1), basic.int64),
  };
}

/** A value without what JSON has no form for; zero fields are not sent. */
function plain(value: GobValue): unknown {
  if (typeof value === "bigint") return String(value);
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (value instanceof Map) return [...value].map(([key, part]) => [plain(key), plain(part)]);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .filter(([, part]) => part !== 0)
    .map(([key, part]) => [key, plain(part)]);
}
