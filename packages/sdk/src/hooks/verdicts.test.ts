import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import type { EndpointOutcome } from "@mattermost-plugin/carrier";
import { type HookName, hooks as hookTable } from "@mattermost-plugin/gen";
import {
  answerErrors,
  changes,
  events,
  failCalls,
  failClosed,
  filters,
  gates,
  lifecycle,
  values,
} from "../../test/support/hook-classes.ts";
import { servePlugin } from "../../test/support/serve-plugin.ts";
import { createAppError, definePlugin, dismiss, isAppError, reject } from "../index.ts";

const classes = { event: events, lifecycle, gate: gates, change: changes, filter: filters, value: values } as const;
const unary = Object.values(classes).flat();

/** A plugin with one hook, written without types as JavaScript authors do. */
function pluginWith(hook: HookName, handler: (...args: never[]) => unknown, options: object = {}) {
  return definePlugin({ hooks: { [hook]: handler }, ...options } as Parameters<typeof definePlugin>[0]);
}

const wholePost = Object.fromEntries(
  hookTable.messageWillBePosted.valueKeys.map((key) => [key, key === "participants" ? [] : `old ${key}`]),
);
const wholePush = Object.fromEntries(hookTable.notificationWillBePushed.valueKeys.map((key) => [key, ""]));
const wholeEmail = Object.fromEntries(hookTable.emailNotificationWillBeSent.valueKeys.map((key) => [key, ""]));

const argsOf: Partial<Record<HookName, object>> = {
  messageWillBePosted: { post: wholePost },
  messageWillBeUpdated: { newPost: wholePost, oldPost: wholePost },
  messagesWillBeConsumed: { posts: [wholePost] },
  messagesWillBeConsumedWithContext: { posts: [wholePost] },
  configurationWillBeSaved: { newConfig: { ServiceSettings: {}, TeamSettings: {} } },
};

/** Values that a handler may return. */
const goodValues: Partial<Record<HookName, readonly unknown[]>> = {
  messageWillBePosted: [{ ...wholePost, message: "new" }, Object.assign(Object.create(null), wholePost)],
  messageWillBeUpdated: [{ ...wholePost, message: "new" }],
  notificationWillBePushed: [{ ...wholePush, message: "new" }],
  emailNotificationWillBeSent: [{ ...wholeEmail, subject: "new" }],
  configurationWillBeSaved: [{ ServiceSettings: { SiteURL: "x" }, TeamSettings: {}, More: 1 }],
  fileWillBeUploaded: [
    {},
    { content: new Uint8Array([1]) },
    { content: new Blob(["x"]).stream() },
    { fileInfo: { name: "a" } },
  ],
  messagesWillBeConsumed: [[], [{ ...wholePost, message: "new" }]],
  messagesWillBeConsumedWithContext: [[], [{ ...wholePost, message: "new" }]],
  executeCommand: [{}, { text: "hi" }],
  generateSupportData: [[], [{ filename: "a", data: new Uint8Array([1]) }]],
  onSharedChannelsPing: [true, false],
  onSharedChannelsSyncMsg: [{}, { usersLastUpdateAt: 1 }],
  runDataRetention: [0, 12],
};

const anything: readonly unknown[] = [
  null,
  true,
  false,
  0,
  12,
  1.5,
  Number.NaN,
  "",
  "text",
  [],
  [1],
  {},
  { id: "x" },
  new Error("e"),
  new Date(),
  () => 1,
  Symbol("s"),
  1n,
];

/** Values of `anything` that the hook takes all the same. */
function allowed(hook: HookName, value: unknown): boolean {
  switch (hook) {
    case "onSharedChannelsPing":
      return typeof value === "boolean";
    case "runDataRetention":
      return value === 0 || value === 12;
    case "messagesWillBeConsumed":
    case "messagesWillBeConsumedWithContext":
    case "generateSupportData":
      return Array.isArray(value) && value.length === 0;
    case "executeCommand":
    case "onSharedChannelsSyncMsg":
    case "fileWillBeUploaded":
      return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
    default:
      return false;
  }
}

/** What a failing handler of the hook means to the host. */
function assertFailure(hook: HookName, outcome: EndpointOutcome<unknown>, text: RegExp): void {
  if (hook === "configurationWillBeSaved" || lifecycle.includes(hook) || values.includes(hook)) {
    assert.equal(outcome.kind, "error");
    if (outcome.kind !== "error") return;
    assert.match(outcome.error.message, text);
    assert.match(outcome.error.detailedError, text);
    assert.equal(outcome.error.statusCode, 500);
    assert.equal(outcome.error.where, hookTable[hook].goName);
    assert.match(outcome.error.id, /^plugin\.[a-z_]+\.error$/);
  } else if (failClosed.includes(hook)) {
    assert.equal(outcome.kind, "reject");
    if (outcome.kind === "reject")
      assert.equal(outcome.reason, "Test failed to check this. The server's log has the reason.");
  } else if (failCalls.includes(hook)) {
    const reason = `Test failed to answer ${hookTable[hook].goName}. Its own line in the log has the reason.`;
    assert.deepEqual(outcome, { kind: "failed", reason });
  } else {
    assert.deepEqual(outcome, { kind: "nothing" });
  }
}

test("four hooks write their answer over the original", () => {
  const merged = Object.entries(hookTable).flatMap(([name, { mergesInto }]) =>
    mergesInto ? [`${name} ${mergesInto}`] : [],
  );
  assert.deepEqual(merged.sort(), [
    "channelMemberWillBeAdded channelMember",
    "fileWillBeUploaded fileInfo",
    "messageWillBePosted post",
    "teamMemberWillBeAdded teamMember",
  ]);
});

test("the generated table has the classes of the design, and no other hooks", () => {
  for (const [name, facts] of Object.entries(hookTable)) {
    if (facts.class === "http") continue;
    const stated = Object.entries(classes).find(([, names]) => names.includes(name as HookName));
    assert.equal(facts.class, stated?.[0], name);
    assert.equal(facts.answersError, answerErrors.includes(name as HookName), name);
    assert.equal(facts.onError === "reject", failClosed.includes(name as HookName), name);
    assert.equal(facts.canDismiss, name === "messageWillBePosted", name);
  }
  assert.equal(unary.length, Object.values(hookTable).filter((facts) => facts.class !== "http").length);
});

for (const hook of unary) {
  const args = argsOf[hook] ?? {};

  test(`${hook}: throwing, rejecting and throwing what is no error`, async () => {
    const failures: readonly [() => unknown, RegExp][] = [
      [
        () => {
          throw new Error("it broke");
        },
        /^it broke$/,
      ],
      [() => Promise.reject(new TypeError("it broke")), /^TypeError: it broke$/],
      [
        () => {
          throw "a text";
        },
        /^a text$/,
      ],
      [
        () => {
          throw undefined;
        },
        /^undefined was thrown$/,
      ],
      [() => Promise.reject(new Error("outer", { cause: new Error("inner") })), /^outer: inner$/],
    ];
    for (const [handler, text] of failures) {
      const { call, entries } = servePlugin(pluginWith(hook, handler));
      assertFailure(hook, await call(hook, args), text);
      const [entry] = entries.filter(({ level }) => level === "error");
      assert.ok(entry?.message.startsWith(`${hook} failed`), entry?.message);
      assert.equal(entry?.fields?.hook, hook);
    }
  });

  test(`${hook}: not finishing in time`, async () => {
    const plugin = pluginWith(hook, () => new Promise(() => {}), { timeoutMs: { [hook]: 20 } });
    const { call, entries } = servePlugin(plugin);
    assertFailure(hook, await call(hook, args), /HookTimeoutError: .* did not finish within \d+(\.\d+)? ms/);
    assert.ok(entries.some(({ message }) => message.includes("did not finish within")));
  });

  test(`${hook}: returning nothing`, async () => {
    for (const handler of [() => {}, async () => {}]) {
      const { call, entries } = servePlugin(pluginWith(hook, handler));
      assert.deepEqual(await call(hook, args), { kind: "nothing" });
      assert.deepEqual(entries, []);
    }
  });

  test(`${hook}: returning what it may`, async () => {
    for (const value of goodValues[hook] ?? []) {
      for (const handler of [() => value, async () => value]) {
        const { call, entries } = servePlugin(pluginWith(hook, handler));
        const outcome = await call(hook, args);
        assert.equal(outcome.kind, "value");
        if (outcome.kind === "value") assert.equal(outcome.value, value);
        assert.ok(entries.every(({ level }) => level === "warn"));
      }
    }
  });

  test(`${hook}: returning nonsense is a failure that names the hook, what came and what may come`, async () => {
    for (const value of anything.filter((candidate) => !allowed(hook, candidate))) {
      for (const handler of [() => value, async () => value]) {
        const { call, entries } = servePlugin(pluginWith(hook, handler));
        assertFailure(hook, await call(hook, args), new RegExp(`${hook} returned .*; it may return nothing`));
        assert.equal(entries.length, 1, String(value));
        assert.match(entries[0]?.message ?? "", new RegExp(`${hook} returned .+; it may return nothing`));
      }
    }
  });

  test(`${hook}: reject(reason) and dismiss()`, async () => {
    const rejecting = servePlugin(pluginWith(hook, () => reject("not here")));
    const rejected = await rejecting.call(hook, args);
    if (!gates.includes(hook) && !changes.includes(hook)) {
      assertFailure(hook, rejected, /returned reject\(\.\.\.\)/);
    } else {
      assert.deepEqual(rejected, { kind: "reject", reason: "not here" });
    }
    const dismissing = servePlugin(pluginWith(hook, async () => dismiss()));
    const dismissed = await dismissing.call(hook, args);
    if (hook === "messageWillBePosted") assert.deepEqual(dismissed, { kind: "dismiss" });
    else assertFailure(hook, dismissed, /returned dismiss\(\)/);
  });

  test(`${hook}: an outcome that the protocol can't write is a failure too`, () => {
    const { endpoint, entries } = servePlugin(pluginWith(hook, () => {}));
    assertFailure(
      hook,
      endpoint.refuseOutcome(hook, new Error("message must be a string")),
      /^message must be a string$/,
    );
    assert.match(
      entries[0]?.message ?? "",
      new RegExp(`^${hook} answered what can't be sent.*: message must be a string$`),
    );
  });
}

test("onError turns the verdict of a failure around", async () => {
  for (const hook of [...gates, ...changes]) {
    const choice = failClosed.includes(hook) ? "allow" : "reject";
    const plugin = pluginWith(hook, () => Promise.reject(new Error("secret detail")), { onError: { [hook]: choice } });
    const { call, entries } = servePlugin(plugin);
    const outcome = await call(hook, argsOf[hook]);
    assert.equal(outcome.kind, choice === "allow" ? "nothing" : "reject", hook);
    assert.ok(!JSON.stringify(outcome).includes("secret"), "users are not told why");
    assert.match(entries[0]?.message ?? "", new RegExp(`onError: "${choice}".*secret detail`));
  }
});

test("a choice holds on guarded channels too", async () => {
  for (const hook of failCalls) {
    for (const [choice, kind] of [
      ["allow", "nothing"],
      ["reject", "reject"],
    ] as const) {
      const plugin = pluginWith(hook, () => Promise.reject(new Error("broken")), { onError: { [hook]: choice } });
      assert.equal((await servePlugin(plugin).call(hook, argsOf[hook])).kind, kind, hook);
    }
  }
});

test("a thrown AppError keeps its fields, and its text stands where Go hosts look", async () => {
  const thrown = createAppError({
    id: "app.thing.missing",
    message: "There is no such thing",
    statusCode: 404,
    where: "Thing",
    requestId: "r1",
    params: { Id: "x" },
  });
  for (const hook of answerErrors.filter((name) => name !== "onSAMLLogin")) {
    const { call } = servePlugin(pluginWith(hook, () => Promise.reject(thrown)));
    const outcome = await call(hook, argsOf[hook]);
    assert.equal(outcome.kind, "error", hook);
    if (outcome.kind !== "error") continue;
    assert.ok(isAppError(outcome.error));
    const { id, message, detailedError, statusCode, where, requestId, params } = outcome.error;
    assert.deepEqual(
      { id, message, detailedError, statusCode, where, requestId, params },
      {
        id: "app.thing.missing",
        message: "There is no such thing",
        detailedError: "There is no such thing",
        statusCode: 404,
        where: "Thing",
        requestId: "r1",
        params: { Id: "x" },
      },
    );
  }
});

test("ids are the hook's name in snake case", async () => {
  const ids: Partial<Record<HookName, string>> = {
    onActivate: "plugin.on_activate.error",
    onConfigurationChange: "plugin.on_configuration_change.error",
    executeCommand: "plugin.execute_command.error",
    onSharedChannelsSyncMsg: "plugin.on_shared_channels_sync_msg.error",
  };
  for (const [hook, id] of Object.entries(ids) as [HookName, string][]) {
    const { call } = servePlugin(pluginWith(hook, () => Promise.reject(new Error("x"))));
    const outcome = await call(hook);
    assert.equal(outcome.kind === "error" && outcome.error.id, id);
  }
});

test("a TimeoutError of the handler is its own error, not the hook's limit", async () => {
  const cause = new DOMException("The operation timed out", "TimeoutError");
  const { call, entries } = servePlugin(pluginWith("onInstall", () => Promise.reject(cause)));
  const outcome = await call("onInstall");
  assert.equal(outcome.kind === "error" && outcome.error.message, "TimeoutError: The operation timed out");
  assert.ok(!entries.some(({ message }) => message.includes("did not finish within")));
});

test("what a handler does after its limit is logged, and its signal has aborted", async () => {
  let signal: AbortSignal | undefined;
  const finished = Promise.withResolvers<void>();
  const plugin = definePlugin({
    timeoutMs: { userWillLogIn: 10 },
    hooks: {
      async userWillLogIn(_args, context) {
        signal = context.signal;
        await delay(60_000, undefined, { signal }).catch(() => {});
        setImmediate(finished.resolve);
        throw new Error("too late");
      },
    },
  });
  const { call, entries } = servePlugin(plugin);
  assert.equal((await call("userWillLogIn")).kind, "reject");
  await finished.promise;
  assert.equal(signal?.reason.name, "HookTimeoutError");
  assert.deepEqual(
    entries.map(({ level, message }) => [level, message.slice(0, 44)]),
    [
      ["error", 'userWillLogIn failed, rejected (onError: "reje'],
      ["warn", "userWillLogIn failed after its limit was ove"],
    ].map(([level, message]) => [level, message?.slice(0, 44)]),
  );
});

test("partial values are refused with the keys that they lack", async () => {
  const cases: readonly [HookName, unknown, RegExp][] = [
    [
      "messageWillBePosted",
      { message: "x" },
      /an object without id, createAt, updateAt, editAt, deleteAt, \.\.\.; .* the whole changed value/,
    ],
    ["messagesWillBeConsumed", [wholePost, { id: "x" }], /an array whose element 1 is an object without createAt/],
    ["configurationWillBeSaved", { ServiceSettings: {} }, /an object without TeamSettings;/],
    [
      "fileWillBeUploaded",
      { content: "text" },
      /an object whose content is a string, not a Uint8Array or ReadableStream/,
    ],
    ["emailNotificationWillBeSent", { subject: "x" }, /an object without title, subTitle/],
    ["messageWillBePosted", "spam", /returned a string; .*reject\(reason\) or dismiss\(\)/],
    ["runDataRetention", 1.5, /returned the number 1.5, which is no whole number; it may return nothing or a number/],
  ];
  for (const [hook, value, text] of cases) {
    const { call, entries } = servePlugin(pluginWith(hook, () => value));
    await call(hook, argsOf[hook]);
    assert.match(entries[0]?.message ?? "", text);
  }
});

test("arguments are frozen all the way down where the host wants it, and open elsewhere", async () => {
  const plugin = pluginWith("messageWillBePosted", ({ post }: { post: { message: string; props: { a: number } } }) => {
    post.props.a = 2;
  });
  const args = () => ({ post: { message: "x", props: { a: 1 } } });
  const frozen = servePlugin(plugin, { freezeInputs: true });
  await frozen.call("messageWillBePosted", args());
  assert.match(
    frozen.entries[0]?.message ?? "",
    /^messageWillBePosted failed.*Cannot assign to read only property 'a'/,
  );
  const open = servePlugin(plugin);
  await open.call("messageWillBePosted", args());
  assert.deepEqual(open.entries, []);
});

test("a value that can't even be looked at is a failure", async () => {
  const hostile = new Proxy(
    {},
    {
      getPrototypeOf: () => assert.fail("looked at"),
      has: () => assert.fail("looked at"),
    },
  );
  // biome-ignore lint/suspicious/noThenProperty: it is what a handler could return.
  const thenable = { then: () => assert.fail("called") };
  for (const value of [hostile, thenable]) {
    for (const handler of [() => value, async () => [value], async () => value]) {
      const { call, entries } = servePlugin(pluginWith("userWillLogIn", handler));
      assert.equal((await call("userWillLogIn")).kind, "reject");
      assert.equal(entries[0]?.level, "error");
    }
  }
});

test("verdicts of another copy of the package count", async () => {
  const foreign = { [Symbol.for("mattermost-plugin.verdict")]: "reject", reason: "elsewhere" };
  const { call } = servePlugin(pluginWith("messageWillBePosted", () => foreign));
  assert.deepEqual(await call("messageWillBePosted", argsOf.messageWillBePosted), {
    kind: "reject",
    reason: "elsewhere",
  });
});

test("a rejection without a reason is refused where it is made, and where it was forged", async () => {
  for (const reason of ["", "  ", undefined, 4]) assert.throws(() => reject(reason as string), /needs a reason/);
  const forged = { [Symbol.for("mattermost-plugin.verdict")]: "reject", reason: "" };
  const { call } = servePlugin(pluginWith("userWillLogIn", () => forged));
  assert.equal((await call("userWillLogIn")).kind, "reject");
});

test("a hook that the plugin does not have answers nothing, which protocols turn into its zero", async () => {
  const { call } = servePlugin(definePlugin({ hooks: {} }));
  for (const hook of unary) assert.deepEqual(await call(hook), { kind: "nothing" });
});
