import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { type TestContext, test } from "node:test";
import { createAppError } from "@mattermost-plugin/carrier";
import type { CommandResponse } from "@mattermost-plugin/gen";
import { createPluginApi, createSmallTeam, createTestEmulator, lastArgs } from "../../test/support/test-emulator.ts";

async function setUp(t: TestContext) {
  const test = createTestEmulator(t);
  const people = await createSmallTeam(test.emulator);
  const { id: channelId } = await test.api.getChannelByName({
    teamId: people.team.id,
    name: "town-square",
    includeDeleted: false,
  });
  const lastMessage = async (): Promise<string | undefined> => {
    const { order, posts } = await test.api.getPostsForChannel({ channelId, page: 0, perPage: 1 });
    return posts[order[0] ?? ""]?.message;
  };
  return { ...test, ...people, channelId, lastMessage };
}

const say = (response: Partial<CommandResponse>) => ({ kind: "value", value: response }) as const;

test("a plugin's command goes before a built-in one, in any case, until it is unregistered or the plugin stops", async (t) => {
  const { api, asAnn, answer, emulator, channelId, lastMessage } = await setUp(t);
  await asAnn.executeCommand(channelId, "/shrug a");
  assert.match((await lastMessage()) ?? "", /^a ¯/);
  await api.registerCommand({ command: { trigger: "Shrug" } });
  answer("executeCommand", say({ responseType: "in_channel", text: "mine" }));
  await asAnn.executeCommand(channelId, "/SHRUG a");
  assert.equal(await lastMessage(), "mine");
  emulator.pluginStopped("com.example.plugin");
  await asAnn.executeCommand(channelId, "/shrug b");
  assert.match((await lastMessage()) ?? "", /^b ¯/);
});

test("of two plugins with one trigger the first is asked; either one takes it away from both", async (t) => {
  const { api, asAnn, answer, emulator, fired, channelId } = await setUp(t);
  const other = createPluginApi(emulator, "com.example.another");
  await api.registerCommand({ command: { trigger: "x", autoCompleteDesc: "first" } });
  await other.registerCommand({ command: { trigger: "x", autoCompleteDesc: "second" } });
  const [listed, ...more] = await api.listPluginCommands({ teamId: "" });
  assert.equal(listed?.autoCompleteDesc, "first");
  assert.equal(more.length, 0);
  answer("executeCommand", say({ text: "ok" }));
  await asAnn.executeCommand(channelId, "/x");
  assert.equal(fired.filter(({ hook }) => hook === "executeCommand").length, 1);
  await other.unregisterCommand({ teamId: "", trigger: "X" });
  await assert.rejects(asAnn.executeCommand(channelId, "/x"), { statusCode: 404 });
});

test("a command of a team is unknown elsewhere", async (t) => {
  const { api, asAdmin, asAnn, answer, team, channelId } = await setUp(t);
  await api.registerCommand({ command: { trigger: "local", teamId: team.id } });
  answer("executeCommand", say({ text: "here" }));
  assert.equal((await asAnn.executeCommand(channelId, "/local")).text, "here");
  const beta = await asAdmin.createTeam({ name: "beta", displayName: "Beta", type: "open" });
  const square = await api.getChannelByName({ teamId: beta.id, name: "town-square", includeDeleted: false });
  await assert.rejects(asAdmin.executeCommand(square.id, "/local"), { statusCode: 404 });
});

test("the hook gets the line as typed, a trigger id and where it was typed", async (t) => {
  const { api, asAnn, answer, fired, ann, team, channelId } = await setUp(t);
  await api.registerCommand({ command: { trigger: "x" } });
  answer("executeCommand", say({ text: "ok" }));
  const response = await asAnn.executeCommand(channelId, "/X  two  spaces");
  const { args } = lastArgs(fired, "executeCommand");
  assert.equal(args.command, "/X  two  spaces");
  assert.deepEqual([args.userId, args.channelId, args.teamId], [ann.id, channelId, team.id]);
  assert.equal(args.siteUrl, "http://localhost:8065");
  assert.match(args.triggerId, /^[A-Za-z0-9+/]+=*$/);
  assert.match(response.triggerId, /^[a-z0-9]{26}$/);
});

test("an error of the hook is the command's, no answer at all means that there is no such command", async (t) => {
  const { api, asAnn, answer, channelId } = await setUp(t);
  await api.registerCommand({ command: { trigger: "x" } });
  answer("executeCommand", { kind: "error", error: createAppError({ id: "my.id", message: "m", statusCode: 418 }) });
  await assert.rejects(asAnn.executeCommand(channelId, "/x"), { id: "my.id", message: "m", statusCode: 418 });
  answer("executeCommand", { kind: "nothing" });
  await assert.rejects(asAnn.executeCommand(channelId, "/x"), {
    id: "api.command.execute_command.not_found.app_error",
    statusCode: 404,
  });
});

test("answers are posted where they say, if the user is there; Slack's links become Markdown", async (t) => {
  const { api, asAdmin, asAnn, answer, team, channelId, lastMessage } = await setUp(t);
  await api.registerCommand({ command: { trigger: "x" } });
  answer("executeCommand", say({ responseType: "in_channel", text: "see <http://a.test/|this>" }));
  await asAnn.executeCommand(channelId, "/x");
  assert.equal(await lastMessage(), "see [this](http://a.test/)");
  answer("executeCommand", say({ responseType: "in_channel", text: "<http://a.test/|b>", skipSlackParsing: true }));
  await asAnn.executeCommand(channelId, "/x");
  assert.equal(await lastMessage(), "<http://a.test/|b>");

  const secret = await asAdmin.createChannel({ teamId: team.id, name: "secret", displayName: "S", type: "private" });
  const failed = { id: "api.command.execute_command.create_post_failed.app_error", statusCode: 500 };
  answer("executeCommand", say({ responseType: "in_channel", text: "x", channelId: secret.id }));
  await assert.rejects(asAnn.executeCommand(channelId, "/x"), failed);
  answer("executeCommand", say({ responseType: "in_channel", text: "x", type: "system_generic" }));
  await assert.rejects(asAnn.executeCommand(channelId, "/x"), failed);
});

test("built-in commands post, change the channel, the status and where the user is", async (t) => {
  const { api, asAnn, ann, team, channelId, lastMessage } = await setUp(t);
  await asAnn.executeCommand(channelId, "/me waves");
  assert.equal(await lastMessage(), "*waves*");
  await asAnn.executeCommand(channelId, "/echo hi there 3");
  assert.equal(await lastMessage(), "hi there");
  await asAnn.executeCommand(channelId, "/code a\nb");
  assert.equal(await lastMessage(), "    a\n    b");
  await asAnn.executeCommand(channelId, "/dnd");
  assert.equal((await api.getUserStatus({ userId: ann.id })).status, "dnd");
  const { gotoLocation } = await asAnn.executeCommand(channelId, "/msg @admin1 hello you");
  assert.equal(gotoLocation, `http://localhost:8065/${team.name}/messages/@admin1`);
  assert.match((await asAnn.executeCommand(channelId, "/logout")).text, /does not carry out/);
  await assert.rejects(asAnn.executeCommand(channelId, "no slash"), {
    id: "api.command.execute_command.start.app_error",
  });
});

/** A server for commands with an address: it keeps what it was sent and answers what it was told. */
async function startAddress(t: TestContext) {
  const requests: { readonly method: string; readonly url: string; readonly body: string }[] = [];
  let respond = { status: 200, type: "text/plain", body: "" };
  const server = createServer(async (request: IncomingMessage, response) => {
    const body = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>)).toString();
    requests.push({ method: request.method ?? "", url: request.url ?? "", body });
    response.writeHead(respond.status, { "Content-Type": respond.type }).end(respond.body);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  t.after(() => server.close());
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    requests,
    answer: (status: number, type: string, body: string) => {
      respond = { status, type, body };
    },
  };
}

test("a command with an address is answered by what is there: JSON, a text, or an error", async (t) => {
  const { api, asAnn, team, ann, channelId, lastMessage } = await setUp(t);
  const address = await startAddress(t);
  const created = await api.createCommand({ cmd: { teamId: team.id, trigger: "web", method: "P", url: address.url } });
  assert.equal(created.pluginId, "com.example.plugin");
  address.answer(200, "application/json", JSON.stringify({ response_type: "in_channel", text: "from there" }));
  await asAnn.executeCommand(channelId, "/web some words");
  assert.equal(await lastMessage(), "from there");
  const form = new URLSearchParams(address.requests[0]?.body);
  assert.equal(form.get("text"), "some words");
  assert.equal(form.get("user_id"), ann.id);
  assert.equal(form.get("token"), created.token);

  address.answer(200, "text/plain", "just text");
  assert.equal((await asAnn.executeCommand(channelId, "/web")).text, "just text");
  address.answer(200, "application/json", "{ not json");
  assert.equal((await asAnn.executeCommand(channelId, "/web")).text, "{ not json");
  address.answer(503, "text/plain", "down");
  await assert.rejects(asAnn.executeCommand(channelId, "/web"), {
    id: "api.command.execute_command.failed_resp.app_error",
    detailedError: "down",
  });
  await api.updateCommand({
    commandId: created.id,
    updatedCmd: { trigger: "web", method: "G", url: "http://127.0.0.1:1/" },
  });
  await assert.rejects(asAnn.executeCommand(channelId, "/web"), {
    id: "api.command.execute_command.failed.app_error",
  });
});
