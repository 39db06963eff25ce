import assert from "node:assert/strict";
import { test } from "node:test";
import type { PluginEndpoint } from "@mattermost-plugin/carrier";
import { type HookTypes, hookSecrets } from "@mattermost-plugin/gen";
import { gobRegistry } from "@mattermost-plugin/gen/gob";
import { basic, structType, writeValue } from "@mattermost-plugin/gob";
import { readTop } from "@mattermost-plugin/gob/wire";
import { createSessions } from "../../test/sessions.ts";
import { createParanoia } from "../paranoia/create-paranoia.ts";
import { createRpcClient } from "../rpc/client.ts";
import { createRpcServer } from "../rpc/server.ts";
import { hookMethods } from "./hook-methods.ts";

const userType = structType("User", () => [
  { name: "Id", type: basic.string },
  { name: "Password", type: basic.string },
]);
const postType = structType("Post", () => [
  { name: "Id", type: basic.string },
  { name: "Message", type: basic.string },
  { name: "Participants", type: { kind: "slice", elem: userType } },
]);
const argumentsType = structType("Arguments", () => [
  { name: "B", type: postType },
  { name: "C", type: postType },
]);
const answerType = structType("Answer", () => [
  { name: "A", type: postType },
  { name: "B", type: basic.string },
]);

type UpdateArgs = HookTypes["messageWillBeUpdated"]["args"];

const post = { Id: "p1", Message: "as it was", Participants: [{ Id: "u1", Password: "a hash" }] };

/** What the server reads of the answer to MessageWillBeUpdated, of a plugin that says nothing after `handle`. */
async function update(handle: (args: UpdateArgs) => void, isParanoid: boolean): Promise<unknown> {
  const sessions = await createSessions("unix", { bare: true });
  try {
    const { near, far } = await sessions.stream();
    const endpoint = {
      implemented: ["MessageWillBeUpdated"],
      async callHook(_hook: string, args: UpdateArgs) {
        handle(args);
        return { kind: "nothing" };
      },
    } as Partial<PluginEndpoint> as PluginEndpoint;
    const log = () => {};
    const paranoia = isParanoid ? createParanoia(log) : undefined;
    createRpcServer({
      stream: far,
      registry: gobRegistry,
      methods: hookMethods({
        endpoint,
        broker: sessions.pluginBroker,
        log,
        openApi: async () => {},
        upgrades: new Set(),
        paranoia,
      }),
      onProblem: assert.fail,
      encoder: paranoia?.encoder(),
    });
    const argument = { B: post, C: { ...post, Message: "before" } };
    const answer = await createRpcClient(near, gobRegistry).call(
      "Plugin.MessageWillBeUpdated",
      { type: argumentsType, write: (w) => writeValue(w, gobRegistry, argumentsType, argument, "arguments") },
      (reader, plans, id) => readTop(reader, plans, id, answerType),
    );
    return structuredClone(answer);
  } finally {
    await sessions.close();
  }
}

for (const isParanoid of [false, true]) {
  const checked = isParanoid ? ", checked" : "";

  test(`what a handler changes in its arguments is no answer where unchanged is said with the argument${checked}`, async () => {
    const answer = await update(({ newPost }) => {
      newPost.message = "changed in passing";
      for (const user of newPost.participants) user.id = "u2";
    }, isParanoid);
    assert.deepEqual(answer, { A: post });
  });

  test(`what is hidden from a handler is not emptied on the server${checked}`, async () => {
    const answer = await update((args) => {
      hookSecrets.messageWillBeUpdated?.(args, { sessionToken: true, passwordHash: true, mfaSecret: true });
      assert.equal(args.newPost.participants[0]?.password, "");
    }, isParanoid);
    assert.deepEqual(answer, { A: post });
  });
}
