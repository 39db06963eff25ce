import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { create, type DescMethod, type Message } from "@bufbuild/protobuf";
import { status } from "@grpc/grpc-js";
import { apiMethods } from "@mattermost-plugin/gen";
import { PluginAPI } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/api_pb";
import { methodOf, requestOf } from "./support/all-hooks.ts";
import { fullMessage } from "./support/full-message.ts";
import { type ApiHandler, connectPeer, startApiServer } from "./support/grpc-peer.ts";
import { spawnPlugin } from "./support/plugin-process.ts";
import { createPluginProject, type PluginProject } from "./support/plugin-project.ts";

/** Calls every method, and logs what came of each. */
const source = `
import { definePlugin, isAppError } from "mattermost-plugin";

const inputs = {
  pluginHTTP: () => new Request("http://plugins/com.example.other/path", { method: "POST", body: "text" }),
  uploadData: () => ({ uploadSession: { id: "u1" }, data: new Blob(["bytes"]).stream() }),
  installPlugin: () => ({ fileData: new Blob(["bytes"]).stream(), replace: true }),
};

export default definePlugin({
  hooks: {
    async onActivate({ api, log }) {
      const outcomes = {};
      for (const name of Object.keys(api)) {
        try {
          const answer = await api[name](inputs[name]?.() ?? {});
          outcomes[name] = { answer: answer instanceof Response ? await answer.text() : typeof answer };
        } catch (error) {
          outcomes[name] = isAppError(error)
            ? { id: error.id, statusCode: error.statusCode, message: error.message }
            : { problem: String(error) };
        }
      }
      log.info("outcomes", { outcomes });
    },
  },
});
`;

interface Outcome {
  readonly answer?: string;
  readonly problem?: string;
  readonly id?: string;
  readonly statusCode?: number;
  readonly message?: string;
}

let project: PluginProject;
before(async () => {
  project = await createPluginProject({ "plugin.js": source });
});
after(() => project.remove());

/** Runs the plugin against a server of grpc-js whose methods all answer in one way. */
async function callAll(handle: (method: DescMethod) => Message) {
  const handlers = PluginAPI.methods.map((method): [string, ApiHandler] => [method.name, () => handle(method)]);
  const api = await startApiServer(Object.fromEntries(handlers));
  const plugin = spawnPlugin({
    directory: project.directory,
    args: ["run", "plugin.js"],
    env: { MATTERMOST_PLUGIN_API_TARGET: api.target },
  });
  const peer = connectPeer(await plugin.handshake);
  try {
    await peer.call(methodOf("onActivate"), requestOf("onActivate"));
    const line = await plugin.logged((each) => each["@message"] === "outcomes");
    return { outcomes: Object.entries(line.outcomes as Record<string, Outcome>), calls: api.calls };
  } finally {
    peer.close();
    await plugin.end();
    api.close();
  }
}

const goNameOf = (name: string): string => apiMethods[name as keyof typeof apiMethods].goName;

test("every method of the API reaches its rpc, and takes an answer with everything in it", async () => {
  const { outcomes, calls } = await callAll((method) => fullMessage(method.output, ["error"]));
  const rpcs = PluginAPI.methods.map(({ name }) => name);
  assert.ok(rpcs.length >= 236);
  assert.deepEqual(outcomes.map(([name]) => goNameOf(name)).sort(), rpcs.toSorted());
  assert.deepEqual([...new Set(calls)].sort(), rpcs.toSorted());
  for (const [name, outcome] of outcomes)
    assert.ok(outcome.answer !== undefined, `${name}: ${JSON.stringify(outcome)}`);
  assert.equal(Object.fromEntries(outcomes).pluginHTTP?.answer, "bytes of body");
});

test("every method throws the AppError that its response holds", async () => {
  const { outcomes } = await callAll((method) =>
    create(method.output, { error: { id: `id.${method.name}`, message: "no", statusCode: 418 } } as never),
  );
  for (const [name, outcome] of outcomes) {
    assert.deepEqual(outcome, { id: `id.${goNameOf(name)}`, statusCode: 418, message: "no" }, name);
  }
});

test("every method throws the AppError that a gRPC status stands for", async () => {
  const { outcomes } = await callAll(({ name }) => {
    throw { code: status.PERMISSION_DENIED, details: `id.${name}: you may not` };
  });
  for (const [name, outcome] of outcomes) {
    assert.deepEqual(outcome, { id: `id.${goNameOf(name)}`, statusCode: 403, message: "you may not" }, name);
  }
});
