import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { HookName, HookOutcome } from "@mattermost-plugin/gen";
import { createPluginApi, createSmallTeam } from "../../test/support/test-emulator.ts";
import { createEmulator, type HookCallOptions, type HookSink, type PluginState, pluginState } from "../index.ts";

const [alpha, beta, gamma] = ["com.example.alpha", "com.example.beta", "com.example.gamma"] as const;

/** A server with three plugins, and each round of a hook by who was asked. */
async function setUp(t: TestContext) {
  const states = new Map<string, PluginState>([alpha, beta, gamma].map((id) => [id, pluginState.running]));
  const rounds: { hook: HookName; asked: string; args: object }[] = [];
  const answers = new Map<string, (args: never) => HookOutcome<unknown>>();
  const askedOf = ({ pluginId, without, asGuard }: HookCallOptions): string =>
    pluginId ? `${asGuard ? "guard" : "plugin"} ${pluginId}` : `all but ${(without ?? []).join(" ")}`;
  const hooks: HookSink = {
    fire: async (hook, args, options) => {
      const asked = askedOf(options);
      rounds.push({ hook, asked, args });
      return (answers.get(`${hook} ${asked}`)?.(args as never) ?? { kind: "nothing" }) as HookOutcome<never>;
    },
  };
  const emulator = createEmulator({
    hooks,
    plugins: {
      list: () => [...states].map(([id, state]) => ({ manifest: { id } as never, path: "", state, settings: [] })),
      sync: async () => {},
      install: () => Promise.reject(new Error("not here")),
      remove: async () => {},
      serveHTTP: () => Promise.reject(new Error("not here")),
    },
  });
  t.after(() => emulator.close());
  const people = await createSmallTeam(emulator);
  const channel = { teamId: people.team.id, name: "dev", displayName: "Dev", type: "open" };
  const dev = await people.asAdmin.createChannel(channel);
  const of = (id: string) => createPluginApi(emulator, id);
  const asked = (hook: HookName): string[] => rounds.filter((round) => round.hook === hook).map((round) => round.asked);
  return { emulator, of, dev, states, rounds, asked, answers, ...people };
}

const all = "all but ";

test("without guards all plugins are asked at once; guards are asked after the others, in the order of their ids", async (t) => {
  const { of, dev, asAdmin, rounds, asked } = await setUp(t);
  const channelId = dev.id;
  rounds.length = 0;
  await asAdmin.createPost({ channelId, message: "free" });
  assert.deepEqual(asked("messageWillBePosted"), [all]);
  await of(beta).registerChannelGuard({ channelId });
  await of(alpha).registerChannelGuard({ channelId });
  await of(alpha).registerChannelGuard({ channelId });
  rounds.length = 0;
  await asAdmin.createPost({ channelId, message: "guarded" });
  const guarded = [`${all}${alpha} ${beta}`, `guard ${alpha}`, `guard ${beta}`];
  assert.deepEqual(asked("messageWillBePosted"), guarded);

  await of(gamma).unregisterChannelGuard({ channelId });
  await of(alpha).unregisterChannelGuard({ channelId });
  await of(alpha).unregisterChannelGuard({ channelId });
  rounds.length = 0;
  await asAdmin.createPost({ channelId, message: "less guarded" });
  assert.deepEqual(asked("messageWillBePosted"), [`${all}${beta}`, `guard ${beta}`]);
});

test("each guard sees what was made before it, and its answer is taken as it is", async (t) => {
  const { of, dev, asAdmin, answers, emulator } = await setUp(t);
  await of(alpha).registerChannelGuard({ channelId: dev.id });
  await of(beta).registerChannelGuard({ channelId: dev.id });
  const say = (text: string, props: object) => (args: never) => {
    const { post } = args as { post: { message: string } };
    return { kind: "value", value: { ...post, message: `${post.message} ${text}`.trim(), props } } as const;
  };
  answers.set(`messageWillBePosted ${all}${alpha} ${beta}`, say("others", { first: 1 }));
  answers.set(`messageWillBePosted guard ${alpha}`, say("alpha", { second: 2 }));
  answers.set(`messageWillBePosted guard ${beta}`, say("beta", { third: 3 }));
  const post = await asAdmin.createPost({ channelId: dev.id, message: "" });
  assert.equal(post.message, "others alpha beta");
  assert.deepEqual(post.props, { third: 3 }, "the others' answer is written over the post, a guard's takes its place");

  answers.clear();
  answers.set(`messageWillBeUpdated guard ${alpha}`, (args) => {
    const { newPost } = args as { newPost: object };
    return { kind: "value", value: { ...newPost, message: "by the guard" } };
  });
  const edited = await createPluginApi(emulator).updatePost({ post: { ...post, message: "edited" } });
  assert.equal(edited.message, "by the guard");
});

test("a guard that breaks or does not run refuses; another plugin that breaks does not", async (t) => {
  const { of, dev, asAdmin, asAnn, ann, answers, states, rounds } = await setUp(t);
  const channelId = dev.id;
  const post = await asAdmin.createPost({ channelId, message: "before" });
  await of(beta).registerChannelGuard({ channelId });
  const broken = () => ({ kind: "error", error: { detailedError: "the call broke" } }) as HookOutcome<unknown>;
  const attempts: readonly (readonly [HookName, () => unknown])[] = [
    ["messageWillBePosted", () => asAdmin.createPost({ channelId, message: "x" })],
    ["messageWillBeUpdated", () => of(gamma).updatePost({ post: { ...post, message: "y" } })],
    ["channelMemberWillBeAdded", () => asAnn.joinChannel(channelId)],
    ["channelWillBeUpdated", () => asAdmin.patchChannel(channelId, { header: "z" })],
    ["channelWillBeRestored", () => of(gamma).restoreChannel({ channelId })],
  ];
  for (const [hook, attempt] of attempts) {
    if (hook === "channelWillBeRestored") await asAdmin.archiveChannel(channelId);
    answers.set(`${hook} guard ${beta}`, broken);
    await assert.rejects(async () => attempt(), {
      id: "app.plugin.guard_hook_failed.app_error",
      statusCode: 503,
      detailedError: "the call broke",
    });
    answers.delete(`${hook} guard ${beta}`);
    states.set(beta, pluginState.failedToStayRunning);
    rounds.length = 0;
    const inactive = { id: "app.plugin.inactive_guard.app_error", statusCode: 503 };
    await assert.rejects(async () => attempt(), inactive, hook);
    assert.ok(rounds.every(({ asked }) => !asked.includes(`guard ${beta}`)));
    states.set(beta, pluginState.running);
    answers.set(`${hook} ${all}${beta}`, broken);
    await attempt();
  }
  assert.equal((await of(gamma).getChannel({ channelId })).header, "z");
  assert.ok(await of(gamma).getChannelMember({ channelId, userId: ann.id }));

  await asAdmin.patchConfig({ PluginSettings: { Enable: false } });
  await assert.rejects(asAdmin.createPost({ channelId, message: "x" }), {
    id: "app.plugin.inactive_guard.app_error",
  });
});

test("a veto ends the round: of the others before the guards, of a guard before the next one", async (t) => {
  const { of, dev, asAdmin, ann, answers, rounds, asked } = await setUp(t);
  await of(alpha).registerChannelGuard({ channelId: dev.id });
  await of(beta).registerChannelGuard({ channelId: dev.id });
  const reject = () => ({ kind: "reject", reason: "not now" }) as const;
  const others = `${all}${alpha} ${beta}`;
  answers.set(`messageWillBePosted guard ${alpha}`, reject);
  rounds.length = 0;
  await assert.rejects(asAdmin.createPost({ channelId: dev.id, message: "x" }), {
    message: /not now/,
    statusCode: 400,
  });
  assert.deepEqual(asked("messageWillBePosted"), [others, `guard ${alpha}`]);
  answers.set(`messageWillBePosted ${others}`, () => ({ kind: "dismiss" }));
  rounds.length = 0;
  await assert.rejects(asAdmin.createPost({ channelId: dev.id, message: "x" }), { message: /dismiss_post/ });
  assert.deepEqual(asked("messageWillBePosted"), [others]);
  answers.set(`channelMemberWillBeAdded guard ${beta}`, reject);
  const id = "app.channel.add_user.to.channel.rejected_by_plugin";
  await assert.rejects(of(gamma).addChannelMember({ channelId: dev.id, userId: ann.id }), { id });
});

test("a guarded channel keeps its type", async (t) => {
  const { of, dev, answers } = await setUp(t);
  const api = of(gamma);
  await of(alpha).registerChannelGuard({ channelId: dev.id });
  const id = "emulator.channel_guard.type.app_error";
  await assert.rejects(api.updateChannel({ channel: { ...dev, type: "private" } }), { id });
  answers.set(`channelWillBeUpdated guard ${alpha}`, () => ({ kind: "value", value: { ...dev, type: "private" } }));
  await assert.rejects(api.updateChannel({ channel: { ...dev, header: "new" } }), { id });
  const { type, header } = await api.getChannel({ channelId: dev.id });
  assert.deepEqual([type, header], ["open", ""]);
  await of(alpha).unregisterChannelGuard({ channelId: dev.id });
  assert.equal((await api.updateChannel({ channel: { ...dev, type: "private" } })).type, "private");
});

test("there is nothing to guard in a channel that does not exist", async (t) => {
  const { of } = await setUp(t);
  await assert.rejects(of(alpha).registerChannelGuard({ channelId: "nosuch" }), { statusCode: 404 });
  await of(alpha).unregisterChannelGuard({ channelId: "nosuch" });
});
