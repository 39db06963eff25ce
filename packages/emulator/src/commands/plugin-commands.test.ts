import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { AutocompleteArg, AutocompleteData } from "@mattermost-plugin/gen";
import { createSmallTeam, createTestEmulator, lastArgs } from "../../test/support/test-emulator.ts";
import { emptyResponse } from "./empty-command.ts";

async function setUp(t: TestContext) {
  const test = createTestEmulator(t);
  const people = await createSmallTeam(test.emulator);
  const { id: channelId } = await test.api.getChannelByName({
    teamId: people.team.id,
    name: "town-square",
    includeDeleted: false,
  });
  return { ...test, ...people, channelId };
}

const data = (given: Partial<AutocompleteData>): AutocompleteData => ({
  trigger: "x",
  hint: "",
  helpText: "",
  roleId: "",
  arguments: [],
  subCommands: [],
  ...given,
});

const text = (name: string): AutocompleteArg => ({
  name,
  helpText: "",
  type: "TextInput",
  required: true,
  text: { hint: "", pattern: "" },
  staticList: undefined,
  dynamicList: undefined,
});

const list = (fetchUrl: string): AutocompleteArg => ({
  ...text(""),
  type: "DynamicList",
  text: undefined,
  dynamicList: { fetchUrl },
});

test("a command is completed from its trigger and hint unless the plugin says how", async (t) => {
  const { api } = await setUp(t);
  await api.registerCommand({ command: { trigger: "x", autoCompleteHint: "[what]", autoCompleteDesc: "Does it" } });
  const [listed] = await api.listPluginCommands({ teamId: "" });
  const { trigger, hint, helpText, roleId } = listed?.autocompleteData ?? data({});
  assert.deepEqual(
    { trigger, hint, helpText, roleId },
    {
      trigger: "x",
      hint: "[what]",
      helpText: "Does it",
      roleId: "system_user",
    },
  );
});

test("addresses of lists are below the plugin's own, also those of sub-commands", async (t) => {
  const { api } = await setUp(t);
  const below = data({ trigger: "sub", arguments: [list("/more"), list("builtin:users"), list("http://else.test/a")] });
  await api.registerCommand({ command: { trigger: "x", autocompleteData: data({ subCommands: [below] }) } });
  const [listed] = await api.listPluginCommands({ teamId: "" });
  const [sub] = listed?.autocompleteData?.subCommands ?? [];
  assert.deepEqual(
    sub?.arguments.map(({ dynamicList }) => dynamicList?.fetchUrl),
    ["/plugins/com.example.plugin/more", "builtin:users", "http://else.test/a"],
  );
});

test("a wrong completion is refused", async (t) => {
  const { api } = await setUp(t);
  const wrong: readonly [Partial<AutocompleteData>, RegExp][] = [
    [{ trigger: "" }, /empty command name/i],
    [{ trigger: "X" }, /lowercase/],
    [{ roleId: "boss" }, /Wrong role/],
    [{ arguments: [text("")], subCommands: [data({})] }, /arguments and subcommands/],
    [{ arguments: [text("name"), text("")] }, /Named argument/],
    [{ arguments: [list("")] }, /URL should be provided/],
    [{ subCommands: [data({ trigger: "Sub" })] }, /lowercase/],
  ];
  for (const [given, message] of wrong) {
    await assert.rejects(api.registerCommand({ command: { trigger: "x", autocompleteData: data(given) } }), message);
  }
  assert.deepEqual(await api.listPluginCommands({ teamId: "" }), []);
});

test("the hook is told whom and which channels the line mentions, of that team", async (t) => {
  const { api, asAnn, answer, fired, emulator, ann, channelId } = await setUp(t);
  emulator.visitor.signUp({ username: "bob", email: "bob@localhost.test", password: "Password-1" });
  await api.registerCommand({ command: { trigger: "x" } });
  answer("executeCommand", { kind: "value", value: { text: "ok" } });
  await asAnn.executeCommand(channelId, "/x @ann. @bob @nobody ~town-square ~nowhere");
  const { args } = lastArgs(fired, "executeCommand");
  assert.deepEqual(args.userMentions, { ann: ann.id });
  assert.deepEqual(args.channelMentions, { "town-square": channelId });
});

test("further answers in an answer are posted after it", async (t) => {
  const { api, asAnn, answer, channelId } = await setUp(t);
  await api.registerCommand({ command: { trigger: "x" } });
  const open = { ...emptyResponse, responseType: "in_channel" };
  const value = { ...open, text: "one", extraResponses: [{ ...open, text: "two" }] };
  answer("executeCommand", { kind: "value", value });
  await asAnn.executeCommand(channelId, "/x");
  const { order, posts } = await api.getPostsForChannel({ channelId, page: 0, perPage: 2 });
  assert.deepEqual(
    order.map((id) => posts[id]?.message),
    ["two", "one"],
  );
});
