import assert from "node:assert/strict";
import { test } from "node:test";
import type { Api, CommandArgs } from "@mattermost-plugin/gen";
import { createRecordedLog } from "../../test/support/recorded-log.ts";
import { createAppError, defineCommands, definePlugin, type HookContext } from "../index.ts";

const todo = defineCommands<Pick<HookContext, "log">>({
  todo: {
    description: "Keeps a list.",
    subcommands: {
      add: {
        description: "Adds an entry.",
        hint: "<text>",
        flags: {
          due: { type: "string" },
          tag: { type: "string", multiple: true },
          urgent: { type: "boolean", short: "u" },
        },
        run: ({ words, flags }) => JSON.stringify({ words, flags }),
      },
      say: {
        run: ({ text, words, args }) => ({
          responseType: "in_channel",
          text: `${args.userId}: ${text} (${words.length})`,
        }),
      },
      nothing: { run: async () => undefined },
      fail: { run: () => Promise.reject(createAppError({ id: "x", message: "secret detail" })) },
    },
  },
  echo: { hint: "<text>", run: ({ text }) => text },
});

async function type(command: string) {
  const { log, entries } = createRecordedLog();
  const args = { command, userId: "u1" } as CommandArgs;
  const response = await todo.execute({ args }, { log });
  return { response, entries, text: response?.text };
}

test("a subcommand gets its words and flags", async () => {
  const { response } = await type(`/todo add "buy milk" now --due monday --tag a --tag=b -u`);
  assert.equal(response?.responseType, "ephemeral");
  assert.deepEqual(JSON.parse(response?.text ?? ""), {
    words: ["buy milk", "now"],
    flags: { due: "monday", tag: ["a", "b"], urgent: true },
  });
});

test("names of commands are read in any case, texts are kept as typed", async () => {
  const { response } = await type("/TODO Say  Hello  --not a flag ");
  assert.deepEqual(response, { responseType: "in_channel", text: "u1: Hello  --not a flag (4)" });
});

test("a command without subcommands takes everything", async () => {
  assert.equal((await type("/echo  add it")).text, "add it");
  assert.equal((await type("/echo")).text, "");
  assert.equal((await type("/echo help me")).text, "help me");
});

test("nothing is no response", async () => {
  assert.equal((await type("/todo nothing")).response, undefined);
});

test("help lists what there is", async () => {
  const help = [
    "**/todo** Keeps a list.",
    "- `/todo add <text>`: Adds an entry.",
    "- `/todo say`",
    "- `/todo nothing`",
    "- `/todo fail`",
  ].join("\n");
  assert.equal((await type("/todo help")).text, help);
  assert.equal((await type("/todo")).text, help);
  assert.equal((await type("/todo   ")).text, help);
  assert.equal((await type("/todo bananas now")).text, `/todo has no "bananas".\n\n${help}`);
  assert.equal((await type("/echo help")).text, "**/echo**\n- `/echo <text>`");
});

test("what is typed wrongly is answered with what is wrong and how to type it", async () => {
  assert.match(
    (await type("/todo add --when now")).text ?? "",
    /^Unknown option '--when'.*\n\n`\/todo add <text>`: Adds an entry\.$/s,
  );
  assert.match((await type('/todo add "x')).text ?? "", /^A quote is open: add " at its end\.\n\n`\/todo add <text>`/);
  assert.match((await type("/todo add --due")).text ?? "", /--due/);
});

test("a failing command is logged, and the user is not told why", async () => {
  const { response, entries } = await type("/todo fail");
  assert.deepEqual(response, { responseType: "ephemeral", text: "/todo failed. The server's log has the reason." });
  assert.equal(entries[0]?.message, "/todo failed");
  assert.match(String(entries[0]?.fields?.error), /secret detail/);
});

test("a command of somebody else, or of JavaScript's own objects, is none", async () => {
  for (const name of ["other", "constructor", "__proto__"])
    assert.equal((await type(`/${name}`)).text, `This plugin has no command /${name}.`);
  assert.match((await type("/todo constructor")).text ?? "", /^\/todo has no "constructor"/);
});

test("all commands are registered with what the server shows of them", async () => {
  const registered: unknown[] = [];
  const api: Pick<Api, "registerCommand"> = { registerCommand: async ({ command }) => void registered.push(command) };
  await todo.register(api);
  await todo.register(api, { teamId: "t1" });
  assert.equal(registered.length, 4);
  assert.deepEqual(registered[0], {
    trigger: "todo",
    autoComplete: true,
    displayName: "todo",
    description: "Keeps a list.",
    autoCompleteDesc: "Keeps a list.",
    autoCompleteHint: "[add|say|nothing|fail]",
    teamId: undefined,
  });
  assert.equal((registered[3] as { teamId?: string }).teamId, "t1");
});

test("commands that nobody could type, or that do nothing, are refused", () => {
  const run = () => undefined;
  for (const name of ["/todo", "to do", "", "Todo"]) {
    assert.throws(() => defineCommands({ [name]: { run } }), /can't be typed as a command; use a word in lower case/);
    assert.throws(() => defineCommands({ x: { subcommands: { [name]: { run } } } }), /can't be typed as a command/);
  }
  assert.throws(() => defineCommands({ x: {} }), /\/x does nothing; give it `run` or `subcommands`/);
});

test("commands fit into a plugin as they are", () => {
  const commands = defineCommands({ hi: { run: (_call, { plugin }) => `I am ${plugin.name}` } });
  const plugin = definePlugin({
    hooks: { onActivate: ({ api }) => commands.register(api), executeCommand: commands.execute },
  });
  assert.equal(plugin.hooks.executeCommand, commands.execute);
});
