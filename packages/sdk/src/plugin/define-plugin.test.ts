import assert from "node:assert/strict";
import { test } from "node:test";
import { hooks as hookTable, type Post } from "@mattermost-plugin/gen";
import { Hono } from "hono";
import { z } from "zod";
import { definePlugin, dismiss, type HookContext, isPlugin, type NoSettings, type Plugin, reject } from "../index.ts";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Compiles only for true. */
const isTrue = <T extends true>(): T | undefined => undefined;

const settings = z.object({ banned: z.string().default(""), limit: z.coerce.number().optional() });

test("handlers are typed from the hook and the settings schema, without annotations", () => {
  const plugin = definePlugin({
    settings,
    onError: { messageWillBePosted: "reject", userWillLogIn: "allow" },
    timeoutMs: { default: 5_000, onActivate: 20_000 },
    hooks: {
      async onActivate(context) {
        isTrue<Equal<typeof context, HookContext<{ banned: string; limit?: number | undefined }>>>();
        isTrue<Equal<typeof context.signal, AbortSignal>>();
        context.log.info("active", { version: await context.api.getServerVersion() });
      },
      messageWillBePosted({ post }, { settings, pluginContext }) {
        isTrue<Equal<typeof post, Post>>();
        isTrue<Equal<typeof settings.banned, string>>();
        isTrue<Equal<typeof settings.limit, number | undefined>>();
        isTrue<Equal<NonNullable<typeof pluginContext>["sessionId"], string>>();
        if (post.message === "a") return reject("no");
        if (post.message === "b") return dismiss();
        if (post.message === "c") return { ...post, message: settings.banned };
        return undefined;
      },
      executeCommand: ({ args }) => ({ responseType: "ephemeral", text: `You said ${args.command}` }),
      serveHTTP: (request, { settings }) => new Response(`${new URL(request.url).pathname} ${settings.banned}`),
      onDeactivate: () => {},
      messagesWillBeConsumed: ({ posts }) => posts.filter((post) => post.message !== ""),
    },
  });
  isTrue<Equal<typeof plugin, Plugin<{ banned: string; limit?: number | undefined }>>>();
  assert.ok(isPlugin(plugin));
});

test("settings are empty without a schema, and follow transforms and wrappers with one", () => {
  definePlugin({
    hooks: {
      onActivate(context) {
        isTrue<Equal<typeof context, HookContext<NoSettings>>>();
        // @ts-expect-error there are no settings
        return context.settings.banned;
      },
    },
  });
  definePlugin({
    settings: z.object({ hosts: z.string() }).transform(({ hosts }) => hosts.split(",")),
    hooks: {
      onActivate({ settings }) {
        isTrue<Equal<typeof settings, string[]>>();
      },
    },
  });
  assert.ok(true);
});

test("what can't be meant throws an error that says what can", () => {
  const attempts: readonly [unknown, RegExp][] = [
    [
      { hooks: { messageWillBePostd: () => {} } },
      /no hook "messageWillBePostd"\. Did you mean messageWillBePosted\? There are: chan/,
    ],
    [{ hooks: { MessageWillBePosted: () => {} } }, /Did you mean messageWillBePosted\?/],
    [{ hooks: { bananas: () => {} } }, /no hook "bananas"\. There are:.* webSocketMessageHasBeenPosted$/],
    [{ hooks: { onActivate: "x" } }, /the hook onActivate must be a function, but is a string/],
    [{ hooks: {}, onError: { onActivate: "allow" } }, /onError\.onActivate: this hook has no verdict.* userWillLogIn/],
    [{ hooks: {}, onError: { messageHasBeenPosted: "allow" } }, /onError\.messageHasBeenPosted: this hook has no/],
    [{ hooks: {}, onError: { messagesWillBeConsumed: "allow" } }, /this hook has no verdict/],
    [{ hooks: {}, onError: { userWillLogin: "allow" } }, /Did you mean userWillLogIn\?/],
    [
      { hooks: {}, onError: { userWillLogIn: "deny" } },
      /onError\.userWillLogIn is a string; it may be "allow" or "reject"/,
    ],
    [{ hook: {}, hooks: {} }, /no option "hook"\. Did you mean hooks\?/],
    [{}, /hooks must be an object of functions, not undefined/],
    [undefined, /takes an object such as/],
    [{ hooks: {}, timeoutMs: { serveHTTP: 1 } }, /no hook with a limit "serveHTTP"/],
    [{ hooks: {}, timeoutMs: 0 }, /timeoutMs\.default is 0; give milliseconds/],
    [{ hooks: {}, timeoutMs: { onActivate: Number.POSITIVE_INFINITY } }, /timeoutMs\.onActivate is Infinity/],
    [{ hooks: {}, unhandledRejections: "throw" }, /unhandledRejections is a string; it may be "log" or "exit"/],
    [{ hooks: {}, settings: { banned: "" } }, /settings must be a zod schema .* but is an object with the keys banned/],
    [
      { hooks: {}, settings: z.object({ siteUrl: z.any(), siteURL: z.any() }) },
      /siteUrl and siteURL differ only in case/,
    ],
    [{ hooks: new (class Handlers {})() }, /hooks must be an object of functions, not an object of type Handlers/],
  ];
  for (const [options, text] of attempts) {
    assert.throws(() => definePlugin(options as never), { name: "TypeError", message: text });
  }
});

test("what can't be meant does not compile", () => {
  const attempts = () => {
    // @ts-expect-error no such hook
    definePlugin({ hooks: { messageWillBePostd: () => undefined } });
    // @ts-expect-error not a function
    definePlugin({ hooks: { onActivate: "x" } });
    // @ts-expect-error this hook has no verdict
    definePlugin({ hooks: {}, onError: { onActivate: "allow" } });
    // @ts-expect-error this hook can't reject
    definePlugin({ hooks: {}, onError: { messagesWillBeConsumed: "allow" } });
    // @ts-expect-error no such choice
    definePlugin({ hooks: {}, onError: { userWillLogIn: "deny" } });
    // @ts-expect-error no such option
    definePlugin({ hook: {}, hooks: {} });
    // @ts-expect-error hooks are missing
    definePlugin({});
    // @ts-expect-error HTTP has no limit
    definePlugin({ hooks: {}, timeoutMs: { serveHTTP: 1 } });
    // @ts-expect-error no such choice
    definePlugin({ hooks: {}, unhandledRejections: "throw" });
    // @ts-expect-error no schema
    definePlugin({ hooks: {}, settings: { banned: "" } });
  };
  assert.throws(attempts);
});

test("wrong returns do not compile", () => {
  definePlugin({
    hooks: {
      // @ts-expect-error a part of a post is no post
      messageWillBePosted: () => ({ message: "x" }),
      // @ts-expect-error text is no verdict
      messageWillBeUpdated: () => "no",
      // @ts-expect-error only messageWillBePosted dismisses
      userWillLogIn: () => dismiss(),
      // @ts-expect-error void hooks return nothing
      messageHasBeenPosted: () => reject("too late"),
      // @ts-expect-error a response is needed
      serveHTTP: () => "hello",
    },
  });
  assert.ok(true);
});

test("a plugin is a frozen value that two copies of the package understand", () => {
  const hooks = { onActivate() {} };
  const plugin = definePlugin({ hooks });
  assert.ok(Object.isFrozen(plugin) && Object.isFrozen(plugin.hooks));
  assert.notEqual(plugin.hooks, hooks);
  assert.ok(isPlugin({ [Symbol.for("mattermost-plugin.plugin")]: 1 }));
  for (const other of [{}, null, undefined, { hooks: {} }, () => plugin]) assert.equal(isPlugin(other), false);
});

test("a Hono app is a serveHTTP hook as it is, with the context as its bindings", async () => {
  const app = new Hono<{ Bindings: HookContext }>().get("/hello", (c) => c.text(`from ${c.env.plugin.id}`));
  const plugin = definePlugin({ hooks: { serveHTTP: app.fetch } });
  const context = { plugin: { id: "com.example", name: "", version: "" } } as HookContext;
  const response = await plugin.hooks.serveHTTP?.(new Request("http://x/hello"), context);
  assert.equal(await response?.text(), "from com.example");
});

test("every hook of the table can be defined", () => {
  const all = Object.fromEntries(Object.keys(hookTable).map((name) => [name, () => undefined]));
  assert.equal(Object.keys(definePlugin({ hooks: all }).hooks).length, Object.keys(hookTable).length);
});
