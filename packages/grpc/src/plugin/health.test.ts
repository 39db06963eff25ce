import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { create, fromBinary, toBinary } from "@bufbuild/protobuf";
import {
  Health,
  HealthCheckRequestSchema,
  HealthCheckResponseSchema,
} from "@mattermost-plugin/gen/pb/grpc/health/v1/health_pb";
import { PluginHooks } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/hooks_pb";
import { callUnaryMethod, codeOf, failureOf, type GrpcJsClient } from "../../test/grpc-js-client.ts";
import { openPlugin } from "../../test/open-plugin.ts";

function watch(client: GrpcJsClient, service: string) {
  const stream = client.makeServerStreamRequest(
    "/grpc.health.v1.Health/Watch",
    (request: { service: string }) =>
      Buffer.from(toBinary(HealthCheckRequestSchema, create(HealthCheckRequestSchema, request))),
    (bytes: Buffer) => fromBinary(HealthCheckResponseSchema, bytes).status,
    { service },
  );
  stream.on("error", () => {});
  return stream;
}

test("the services of go-plugin and of the process are SERVING, others are not known", async (t) => {
  const { client } = await openPlugin(t, {});
  for (const service of ["plugin", ""]) {
    assert.equal((await callUnaryMethod(client, Health.method.check, { service })).status, 1);
  }
  assert.equal(
    codeOf(await failureOf(callUnaryMethod(client, Health.method.check, { service: "other" }))),
    "NOT_FOUND",
  );
});

test("a watch is told at once and when it changes, then ends", async (t) => {
  const { client, served } = await openPlugin(t, {});
  const stream = watch(client, "plugin");
  assert.deepEqual(await once(stream, "data"), [1]);
  const next = once(stream, "data");
  const ended = once(stream, "end");
  await served.close(1_000);
  assert.deepEqual(await next, [2]);
  await ended;
});

test("a watch of an unknown service says so and stays", async (t) => {
  const { client } = await openPlugin(t, {});
  const stream = watch(client, "other");
  assert.deepEqual(await once(stream, "data"), [3]);
  stream.cancel();
});

test("while calls finish, checks answer NOT_SERVING", async (t) => {
  const entered = Promise.withResolvers<void>();
  const leave = Promise.withResolvers<void>();
  const { client, served } = await openPlugin(t, {
    hooks: {
      async onActivate() {
        entered.resolve();
        await leave.promise;
        return { kind: "nothing" };
      },
    },
  });
  const activated = callUnaryMethod(client, PluginHooks.method.onActivate, {});
  await entered.promise;
  const closed = served.close(60_000);
  assert.equal((await callUnaryMethod(client, Health.method.check, { service: "plugin" })).status, 2);
  leave.resolve();
  await activated;
  await closed;
});

test("a malformed check is refused", async (t) => {
  const { client } = await openPlugin(t, {});
  const { callRaw } = await import("../../test/grpc-js-client.ts");
  const error = await failureOf(callRaw(client, "/grpc.health.v1.Health/Check", Buffer.from([0x0a, 0x05, 0x41])));
  assert.equal(codeOf(error), "INVALID_ARGUMENT");
});
