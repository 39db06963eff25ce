import assert from "node:assert/strict";
import { test } from "node:test";
import { type DescMethod, type DescService, toBinary } from "@bufbuild/protobuf";
import { type ApiMethodName, type HookName, hooks as hookTable, type SecretName } from "@mattermost-plugin/gen";
import { apiCodecs, hookCodecs } from "@mattermost-plugin/gen/grpc";
import { PluginAPI } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/api_pb";
import { PluginHooks } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/hooks_pb";
import { unaryHooks } from "../../test/support/all-hooks.ts";
import { fullMessage } from "../../test/support/full-message.ts";
import { servePlugin } from "../../test/support/serve-plugin.ts";
import { definePlugin } from "../index.ts";
import { hideInAnswers, hideInArguments } from "./hide-secrets.ts";

/** The secrets in a value, found by their keys and by what the objects around them look like. */
function secretsIn(value: unknown, found: Set<SecretName> = new Set()): Set<SecretName> {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return found;
  const object = value as Record<string, unknown>;
  if ("nickname" in object) {
    if (object.password) found.add("passwordHash");
    if (object.mfaSecret ?? object.mfa_secret) found.add("mfaSecret");
  }
  if ("expiredNotify" in object && object.token) found.add("sessionToken");
  for (const inner of Object.values(object)) secretsIn(inner, found);
  return found;
}

function rpc(service: DescService, goName: string): DescMethod {
  const found = service.methods.find(({ name }) => name === goName);
  if (found === undefined) throw new Error(`there is no rpc ${goName}`);
  return found;
}

function argumentsOf(hook: HookName): object {
  const { input } = rpc(PluginHooks, hookTable[hook].goName);
  return hookCodecs[hook].decodeRequest(toBinary(input, fullMessage(input))).args;
}

function answerOf(method: Exclude<ApiMethodName, "pluginHTTP">): unknown {
  const goName = apiCodecs[method].path.split("/").at(-1) ?? "";
  const { output } = rpc(PluginAPI, goName);
  const outcome = apiCodecs[method].decodeResponse(toBinary(output, fullMessage(output, ["error"])));
  return "answer" in outcome ? outcome.answer : undefined;
}

const asking = (...sensitive: SecretName[]) => definePlugin({ hooks: {}, sensitive });
const methods = Object.keys(apiCodecs) as Exclude<ApiMethodName, "pluginHTTP">[];

test("no argument of any hook has a secret that the plugin did not ask for", () => {
  const holding = unaryHooks.filter((hook) => secretsIn(argumentsOf(hook)).size > 0);
  assert.ok(holding.includes("userWillLogIn") && holding.includes("webSocketMessageHasBeenPosted"));
  assert.ok(holding.includes("messagesWillBeConsumed"), "the participants of a post are users");
  for (const hook of unaryHooks) {
    const args = argumentsOf(hook);
    hideInArguments(asking())(hook, args);
    assert.deepEqual([...secretsIn(args)], [], hook);
  }
});

test("no answer of any method has a secret that the plugin did not ask for", async () => {
  const holding = methods.filter((method) => secretsIn(answerOf(method)).size > 0);
  assert.ok(holding.includes("getUser") && holding.includes("getSession") && holding.includes("getPostThread"));
  for (const method of methods) {
    const invoke = hideInAnswers(asking(), (async (name: typeof method) => answerOf(name)) as never);
    assert.deepEqual([...secretsIn(await invoke(method, {} as never))], [], method);
  }
});

test("each secret is asked for by its name", () => {
  for (const name of ["passwordHash", "mfaSecret", "sessionToken"] as const) {
    const args = { user: argumentsOf("userWillLogIn"), request: argumentsOf("webSocketMessageHasBeenPosted") };
    hideInArguments(asking(name))("userWillLogIn", args.user);
    hideInArguments(asking(name))("webSocketMessageHasBeenPosted", args.request);
    assert.deepEqual([...secretsIn(args)], [name]);
  }
  const whole = argumentsOf("userWillLogIn");
  hideInArguments(asking("passwordHash", "mfaSecret", "sessionToken"))("userWillLogIn", whole);
  assert.deepEqual(whole, argumentsOf("userWillLogIn"));
});

test("users in JSON documents have none", () => {
  const syncMsg = {
    id: "s",
    users: { u1: { id: "u1", nickname: "", password: "hash", mfa_secret: "mfa" } },
    posts: null,
  };
  hideInArguments(asking("mfaSecret"))("onSharedChannelsSyncMsg", { syncMsg });
  assert.deepEqual({ ...syncMsg.users.u1 }, { id: "u1", nickname: "", password: undefined, mfa_secret: "mfa" });
});

test("the token with which a WebSocket client logs in is one of them", () => {
  const request = (action: string) => ({ request: { action, data: { token: "secret", seq: 1 }, session: undefined } });
  const hide = hideInArguments(asking());
  const [login, other] = [request("authentication_challenge"), request("custom_other")];
  hide("webSocketMessageHasBeenPosted", login);
  hide("webSocketMessageHasBeenPosted", other);
  assert.deepEqual(login.request.data, { token: "", seq: 1 });
  assert.deepEqual(other.request.data, { token: "secret", seq: 1 });
});

test("handlers see what is left", async () => {
  const seen: string[] = [];
  const handler = ({ user }: { user: { password: string; mfaSecret: string } }) => {
    seen.push(user.password, user.mfaSecret);
  };
  const served = servePlugin(definePlugin({ sensitive: ["mfaSecret"], hooks: { userHasLoggedIn: handler } }));
  await served.call("userHasLoggedIn", argumentsOf("userHasLoggedIn"));
  assert.deepEqual(seen, ["", "text-of-mfa_secret"]);
});

test("a secret that does not exist can't be asked for", () => {
  const define = (sensitive: unknown) => () => definePlugin({ hooks: {}, sensitive } as never);
  assert.throws(define(["passwordhash"]), /no secret "passwordhash"\. Did you mean passwordHash\?/);
  assert.throws(define("passwordHash"), /sensitive must be an array of names/);
});
