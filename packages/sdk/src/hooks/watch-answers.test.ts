import assert from "node:assert/strict";
import { test } from "node:test";
import { type HookName, hooks as hookTable } from "@mattermost-plugin/gen";
import { servePlugin } from "../../test/support/serve-plugin.ts";
import { definePlugin } from "../index.ts";

/** What the log says when a hook answers these values in turn. */
async function warnings(hook: HookName, args: object, values: readonly unknown[]) {
  const answers = [...values];
  const plugin = definePlugin({ hooks: { [hook]: () => answers.shift() } } as Parameters<typeof definePlugin>[0]);
  const served = servePlugin(plugin);
  const outcomes = [];
  for (const _ of values) outcomes.push(await served.call(hook, args));
  const told = served.entries
    .filter(({ level }) => level === "warn")
    .map(({ fields, message }) => fields?.path ?? message);
  return { told, outcomes, entries: served.entries };
}

const empty = Object.fromEntries(hookTable.messageWillBePosted.valueKeys.map((key) => [key, ""]));
const post = {
  ...empty,
  id: "p1",
  message: "hello",
  participants: [],
  fileIds: ["f1"],
  props: { color: "red", size: 1 },
};

test("what a stock server keeps is told once for each key, and the answer leaves as it is", async () => {
  const blanked = { ...post, message: "", fileIds: [], props: { size: 1 } };
  const { told, outcomes, entries } = await warnings("messageWillBePosted", { post }, [blanked, blanked]);
  assert.deepEqual(told, ["post.message", "post.fileIds", "post.props.color"]);
  assert.deepEqual(outcomes, [
    { kind: "value", value: blanked },
    { kind: "value", value: blanked },
  ]);
  assert.match(
    entries[0]?.message ?? "",
    /^messageWillBePosted answered a value that empties or drops post\.message: a stock server keeps/,
  );
});

test("what a server takes is not told", async () => {
  const changed = { ...post, message: "bye", props: { color: null, size: 2, more: [] } };
  assert.deepEqual((await warnings("messageWillBePosted", { post }, [changed, undefined])).told, []);
  const [newPost, oldPost] = [post, post];
  assert.deepEqual((await warnings("messageWillBeUpdated", { newPost, oldPost }, [{ ...post, message: "" }])).told, []);
});

test("the info of a file is looked at, its content is not", async () => {
  const args = { fileInfo: { name: "a.txt", size: 3 }, file: new Blob(["abc"]).stream() };
  const answers = [{ content: new Uint8Array([1]) }, { fileInfo: { name: "", size: 3 } }];
  assert.deepEqual((await warnings("fileWillBeUploaded", args, answers)).told, ["fileInfo.name"]);
});

test("a file that is made empty, and a post that is left out, are told once", async () => {
  const args = () => ({ fileInfo: { name: "a.txt", size: 3 }, file: new Blob(["abc"]).stream() });
  const nothing = { content: new Uint8Array() };
  const { told } = await warnings("fileWillBeUploaded", args(), [nothing, nothing]);
  assert.deepEqual(told.length, 1);
  assert.match(String(told[0]), /^fileWillBeUploaded answered an empty content, which counts as none/);
  const posts = [post, { ...post, id: "p2" }];
  const all = posts.map((each) => ({ ...each, message: "hidden" }));
  assert.deepEqual((await warnings("messagesWillBeConsumed", { posts }, [all])).told, []);
  const fewer = await warnings("messagesWillBeConsumed", { posts }, [all, [post], []]);
  assert.equal(fewer.told.length, 1);
  assert.match(
    String(fewer.told[0]),
    /^messagesWillBeConsumed left elements out of its answer: a stock server hands them out unchanged/,
  );
});

test("arguments that a handler changed and answered are held against what they were", async () => {
  const changes: ((post: Record<string, unknown>) => void)[] = [
    (changed) => Object.assign(changed, { message: "" }),
    (changed) => Reflect.deleteProperty(Object(changed.props), "color"),
    (changed) => Object(changed.fileIds).pop(),
  ];
  for (const [index, path] of ["post.message", "post.props.color", "post.fileIds"].entries()) {
    const plugin = definePlugin({
      hooks: {
        messageWillBePosted({ post: given }) {
          changes[index]?.(given as unknown as Record<string, unknown>);
          return given;
        },
      },
    });
    const served = servePlugin(plugin);
    const outcome = await served.call("messageWillBePosted", { post: structuredClone(post) });
    assert.equal(outcome.kind, "value");
    await served.call("messageWillBePosted", { post: structuredClone(post) });
    assert.deepEqual(
      served.entries.map(({ level, fields }) => [level, fields?.path]),
      [["warn", path]],
    );
  }
  const dropsOne = definePlugin({
    hooks: {
      async messagesWillBeConsumed({ posts }) {
        await Promise.resolve();
        posts.pop();
        return posts;
      },
    },
  });
  const served = servePlugin(dropsOne);
  await served.call("messagesWillBeConsumed", { posts: [post, { ...post, id: "p2" }] });
  assert.match(served.entries[0]?.message ?? "", /^messagesWillBeConsumed left elements out of its answer/);
});

test("changing arguments is not told where the server takes the change", async () => {
  const plugin = definePlugin({
    hooks: {
      messageWillBePosted({ post: given }) {
        given.message = "bye";
        return given;
      },
    },
  });
  const served = servePlugin(plugin);
  await served.call("messageWillBePosted", { post: structuredClone(post) });
  assert.deepEqual(served.entries, []);
});

test("an answer that can't be looked at stays an answer", async () => {
  const value = {
    ...post,
    get message(): string {
      throw new Error("nobody reads this");
    },
  };
  const { outcomes, entries } = await warnings("messageWillBePosted", { post }, [value]);
  assert.deepEqual(
    outcomes.map(({ kind }) => kind),
    ["value"],
  );
  assert.deepEqual(entries, []);
});
