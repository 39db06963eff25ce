import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { create, toBinary } from "@bufbuild/protobuf";
import type { HookCall } from "@mattermost-plugin/carrier";
import { createAppError } from "@mattermost-plugin/carrier";
import { hooks } from "@mattermost-plugin/gen";
import { hookCodecs } from "@mattermost-plugin/gen/grpc";
import { PluginHooks } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/hooks_pb";
import { callRaw, callUnaryMethod, codeOf, detailsOf, failureOf } from "../../test/grpc-js-client.ts";
import { openPlugin } from "../../test/open-plugin.ts";

const rpcs = PluginHooks.method;

test("Implemented lists the hooks of the endpoint", async (t) => {
  const { client } = await openPlugin(t, { implemented: ["MessageWillBePosted", "OnActivate"] });
  const answer = await callUnaryMethod(client, rpcs.implemented, {});
  assert.deepEqual(answer.hooks, ["MessageWillBePosted", "OnActivate"]);
  assert.equal(answer.error, undefined);
});

test("every unary rpc of the contract is served", async (t) => {
  const { client } = await openPlugin(t, {});
  const unary = PluginHooks.methods.filter((rpc) => rpc.methodKind === "unary");
  assert.ok(unary.length >= 41);
  for (const rpc of unary) {
    await callRaw(client, `/${PluginHooks.typeName}/${rpc.name}`, toBinary(rpc.input, create(rpc.input)));
  }
  assert.deepEqual(
    unary.map((rpc) => rpc.name).filter((name) => name !== "Implemented"),
    Object.keys(hookCodecs).map((hook) => hooks[hook as keyof typeof hookCodecs].goName),
  );
});

test("arguments and plugin context arrive as plain values", async (t) => {
  const seen = Promise.withResolvers<unknown>();
  const { client } = await openPlugin(t, {
    hooks: {
      messageWillBePosted(args, call) {
        seen.resolve({ message: args.post.message, props: args.post.props, context: { ...call.pluginContext } });
        return { kind: "nothing" };
      },
    },
  });
  const answer = await callUnaryMethod(client, rpcs.messageWillBePosted, {
    pluginContext: { sessionId: "s", requestId: "r", userAgent: "curl" },
    post: { message: "grüß dich", props: { n: 1.5, deep: { list: [true, null] } } },
  });
  assert.partialDeepStrictEqual(await seen.promise, {
    message: "grüß dich",
    props: { n: 1.5, deep: { list: [true, null] } },
    context: { sessionId: "s", requestId: "r", ipAddress: "", acceptLanguage: "", userAgent: "curl" },
  });
  assert.equal(answer.modifiedPost, undefined);
  assert.equal(answer.rejectionReason, "");
});

test("each verdict has its form on the wire", async (t) => {
  const { client } = await openPlugin(t, {
    hooks: {
      messageWillBePosted({ post }) {
        switch (post.message) {
          case "change":
            return { kind: "value", value: { ...post, message: "changed" } };
          case "reject":
            return { kind: "reject", reason: "no such words" };
          case "dismiss":
            return { kind: "dismiss" };
          default:
            return { kind: "nothing" };
        }
      },
      onActivate: () => ({
        kind: "error",
        error: createAppError({ id: "my.id", message: "no database", detailedError: "no database", statusCode: 503 }),
      }),
    },
  });
  const post = (message: string) => callUnaryMethod(client, rpcs.messageWillBePosted, { post: { message } });
  assert.equal((await post("change")).modifiedPost?.message, "changed");
  assert.equal((await post("reject")).rejectionReason, "no such words");
  assert.equal((await post("dismiss")).rejectionReason, "plugin.message_will_be_posted.dismiss_post");
  assert.equal((await post("allow")).modifiedPost, undefined);
  const { error } = await callUnaryMethod(client, rpcs.onActivate, {});
  assert.deepEqual([error?.id, error?.message, error?.statusCode], ["my.id", "no database", 503]);
});

test("an outcome that can't be written is handed back, and what is said instead is sent", async (t) => {
  const { client, endpoint } = await openPlugin(t, {
    hooks: {
      messageWillBePosted: ({ post }) => ({ kind: "value", value: { ...post, createAt: Number.NaN } }),
    },
  });
  const answer = await callUnaryMethod(client, rpcs.messageWillBePosted, { post: { message: "x" } });
  assert.equal(answer.modifiedPost, undefined);
  assert.equal(endpoint.refused.length, 1);
  assert.match(String(endpoint.refused[0]), /createAt/);
});

test("a file goes in and out as a stream", async (t) => {
  const { client, endpoint } = await openPlugin(t, {
    hooks: {
      async fileWillBeUploaded({ file, fileInfo }) {
        if (fileInfo.name === "keep") return { kind: "nothing" };
        const upper = (await new Response(file).text()).toUpperCase();
        const content = new ReadableStream<Uint8Array>({
          start(controller) {
            for (const letter of upper) controller.enqueue(Buffer.from(letter));
            if (fileInfo.name === "broken") controller.error(new Error("disk gone"));
            else controller.close();
          },
        });
        return { kind: "value", value: { fileInfo: undefined, content } };
      },
    },
  });
  const upload = (name: string, text: string) =>
    callUnaryMethod(client, rpcs.fileWillBeUploaded, { fileInfo: { name }, fileContent: Buffer.from(text) });
  assert.equal(Buffer.from((await upload("a", "some text")).modifiedContent).toString(), "SOME TEXT");
  assert.equal((await upload("empty", "")).modifiedContent.length, 0);
  assert.equal((await upload("keep", "some text")).modifiedContent.length, 0);
  assert.equal((await upload("broken", "some text")).modifiedContent.length, 0);
  assert.match(String(endpoint.refused[0]), /disk gone/);
  assert.equal(endpoint.refused.length, 1);
});

test("a file of 20 MiB arrives whole, one above the limit is refused", async (t) => {
  const sizes: number[] = [];
  const { client } = await openPlugin(
    t,
    {
      hooks: {
        async fileWillBeUploaded({ file }) {
          sizes.push((await new Response(file).bytes()).length);
          return { kind: "nothing" };
        },
      },
    },
    { maxReceiveBytes: 21_000_000 },
  );
  const upload = (size: number) =>
    callUnaryMethod(client, rpcs.fileWillBeUploaded, { fileContent: new Uint8Array(size) });
  await upload(20 * 1024 * 1024);
  assert.equal(codeOf(await failureOf(upload(22_000_000))), "RESOURCE_EXHAUSTED");
  assert.deepEqual(sizes, [20 * 1024 * 1024]);
});

test("a request that is no message is refused and names what is wrong", async (t) => {
  const { client } = await openPlugin(t, {});
  const error = await failureOf(callRaw(client, hookCodecs.messageWillBePosted.path, Buffer.from([0x1a, 0x7f, 1])));
  assert.equal(codeOf(error), "INVALID_ARGUMENT");
  assert.match(detailsOf(error), /post/);
});

test("the signal of a hook aborts with its call", async (t) => {
  const entered = Promise.withResolvers<HookCall>();
  const { client } = await openPlugin(t, {
    hooks: {
      onActivate: (_args, call) => {
        entered.resolve(call);
        return new Promise(() => {});
      },
    },
  });
  const failed = failureOf(callUnaryMethod(client, rpcs.onActivate, {}, { deadline: Date.now() + 100 }));
  const { signal } = await entered.promise;
  if (!signal.aborted) await once(signal, "abort");
  assert.equal(codeOf(await failed), "DEADLINE_EXCEEDED");
});
