import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { isAppError } from "@mattermost-plugin/carrier";
import type { ApiMethodName } from "@mattermost-plugin/gen";
import { gobApi } from "@mattermost-plugin/gen/gob";
import {
  basic,
  createRegistry,
  type EncodedValue,
  type GobValue,
  structType,
  writeValue,
} from "@mattermost-plugin/gob";
import { skipTop } from "@mattermost-plugin/gob/wire";
import { createSessions } from "../../test/sessions.ts";
import { createRpcClient } from "../rpc/client.ts";
import { createRpcServer, type RpcMethod } from "../rpc/server.ts";
import { callApi } from "./call-api.ts";

const registry = createRegistry();
const versionType = structType("Z_GetServerVersionReturns", () => [{ name: "A", type: basic.string }]);
const errorType = structType("AppError", () => [
  { name: "Id", type: basic.string },
  { name: "StatusCode", type: basic.int64 },
]);
const userType = structType("Z_GetUserReturns", () => [{ name: "B", type: errorType }]);

function encoded(type: typeof versionType, value: GobValue): EncodedValue {
  return { type, write: (writer) => writeValue(writer, registry, type, value, "value") };
}

function answering(answer: () => Promise<EncodedValue>): RpcMethod {
  return {
    read(reader, _plans, id) {
      skipTop(reader, id);
      return answer;
    },
  };
}

const version = (): Promise<EncodedValue> => Promise.resolve(encoded(versionType, { A: "11.9.0" }));

/** A server with this plugin API, and the way to call it. */
async function serve(context: TestContext, methods: Readonly<Record<string, () => Promise<EncodedValue>>>) {
  const sessions = await createSessions("unix", { bare: true });
  context.after(() => sessions.close());
  const { near, far } = await sessions.stream();
  const named = Object.entries(methods).map(([name, answer]): [string, RpcMethod] => [
    `Plugin.${name}`,
    answering(answer),
  ]);
  createRpcServer({ stream: near, registry, methods: new Map(named), onProblem: assert.fail });
  const client = createRpcClient(far, registry);
  const connection = { client, broker: sessions.pluginBroker };
  const call = (name: ApiMethodName, options?: Parameters<typeof callApi>[5]): Promise<unknown> => {
    const { method, argument, readAnswer } = gobApi[name as "getUser"];
    return callApi(connection, name, method, argument({}), readAnswer, options);
  };
  return { client, call };
}

test("a call that is given up rejects with the reason, and its late answer harms nobody", async (context) => {
  const late = Promise.withResolvers<EncodedValue>();
  const { client, call } = await serve(context, { GetServerVersion: () => late.promise, IsEnterpriseReady: version });
  const controller = new AbortController();
  const given = call("getServerVersion", { signal: controller.signal });
  controller.abort(new Error("not needed any more"));
  await assert.rejects(given, /^Error: not needed any more$/);
  await assert.rejects(call("getServerVersion", { signal: controller.signal }), /not needed any more/);
  assert.equal(client.pending, 1, "a call that is given up beforehand does not leave");
  const next = call("getServerVersion");
  late.resolve(await version());
  assert.equal(await next, "11.9.0");
  assert.equal(client.pending, 0);
});

test("a call that the server does not answer ends with its time, 30 s unless it says otherwise", async (context) => {
  const { call } = await serve(context, { GetServerVersion: () => new Promise(() => {}) });
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const calls = [undefined, { timeoutMs: 50 }].map((options) => {
    const state = { error: undefined as unknown };
    call("getServerVersion", options).catch((error: unknown) => {
      state.error = error;
    });
    return state;
  });
  const told = async (): Promise<unknown[]> => {
    await new Promise(setImmediate);
    return calls.map(({ error }) => isAppError(error) && [error.id, error.message.replace(/ The server.*/, "")]);
  };
  const id = "mattermost_plugin.netrpc.timeout";
  context.mock.timers.tick(50);
  const short = [id, "GetServerVersion was not answered within 50 ms."];
  assert.deepEqual(await told(), [false, short]);
  context.mock.timers.tick(30_000);
  assert.deepEqual(await told(), [[id, "GetServerVersion was not answered within 30000 ms."], short]);
});

test("a time without an end is waited for", async (context) => {
  const answer = Promise.withResolvers<EncodedValue>();
  const { call } = await serve(context, { GetServerVersion: () => answer.promise });
  const waiting = call("getServerVersion", { timeoutMs: Number.POSITIVE_INFINITY });
  // Node would turn a longer timer than it has into one of a millisecond.
  setTimeout(async () => answer.resolve(await version()), 20);
  assert.equal(await waiting, "11.9.0");
});

test("a time that is no number is refused before the call is sent", async (context) => {
  const { call } = await serve(context, { GetServerVersion: () => assert.fail("was called") });
  await assert.rejects(call("getServerVersion", { timeoutMs: Number.NaN }), /timeoutMs is NaN/);
});

test("errors of the server, and answers that it does not have, are AppErrors that say so", async (context) => {
  const { call } = await serve(context, {
    GetUser: async () => encoded(userType, { B: { Id: "app.user.missing", StatusCode: 404 } }),
    GetTeam: async () => encoded(userType, {}),
  });
  const failing = async (name: ApiMethodName): Promise<unknown> => {
    const error = await call(name).then(
      () => undefined,
      (cause: unknown) => cause,
    );
    return isAppError(error) && [error.id, error.statusCode];
  };
  assert.deepEqual(await failing("getUser"), ["app.user.missing", 404]);
  assert.deepEqual(await failing("getTeam"), ["mattermost_plugin.netrpc.missing_answer", 502]);
  assert.deepEqual(await failing("uploadData"), ["mattermost_plugin.netrpc.server_too_old", 501]);
  await assert.rejects(call("uploadData"), /This server has no UploadData: it needs Mattermost 7\.6 or newer/);
});
