import type { TestContext } from "node:test";
import { type Api, createApi, type HookName, type HookOutcome, type HookTypes } from "@mattermost-plugin/gen";
import { createEmulator, type Emulator, type EmulatorOptions, type LogEntry } from "../../src/index.ts";
import { asAnswer, asRequest, type UnaryMethod } from "./through-wire.ts";

export interface TestEmulator {
  readonly emulator: Emulator;
  /** The plugin API as a plugin has it, values going through the wire's form. */
  readonly api: Api;
  /** The hooks that were fired, with their arguments. */
  readonly fired: { readonly hook: HookName; readonly args: object; readonly sessionId: string }[];
  readonly log: LogEntry[];
  /** What the plugins answer to a hook from now on. */
  answer(hook: HookName, outcome: HookOutcome<unknown>): void;
}

/** An emulator for one test, closed after it. */
export function createTestEmulator(t: TestContext, options: EmulatorOptions = {}): TestEmulator {
  const fired: TestEmulator["fired"] = [];
  const log: LogEntry[] = [];
  const answers = new Map<HookName, HookOutcome<unknown>>();
  const emulator = createEmulator({
    log: (entry) => log.push(entry),
    hooks: {
      fire: (hook, args, { pluginContext }) => {
        fired.push({ hook, args, sessionId: pluginContext.sessionId });
        return Promise.resolve((answers.get(hook) ?? { kind: "nothing" }) as HookOutcome<never>);
      },
    },
    ...options,
  });
  t.after(() => emulator.close());
  return {
    emulator,
    api: createPluginApi(emulator),
    fired,
    log,
    answer: (hook, outcome) => answers.set(hook, outcome),
  };
}

/** The plugin API of an emulator as a plugin sees it. */
export function createPluginApi(emulator: Emulator, pluginId = "com.example.plugin"): Api {
  const call = { pluginId, signal: new AbortController().signal };
  return createApi(async (method, input) => {
    const run = emulator.hostApi[method] as (request: unknown, host: typeof call) => unknown;
    return asAnswer(method as UnaryMethod, await run(asRequest(method as UnaryMethod, input), call)) as never;
  });
}

/** Creates the administrator, a team of that user and a member. */
export async function createSmallTeam(emulator: Emulator) {
  const password = "Password-1";
  const admin = emulator.visitor.signUp({ username: "admin1", email: "admin1@localhost.test", password });
  const ann = emulator.visitor.signUp({ username: "ann", email: "ann@localhost.test", password });
  const asAdmin = emulator.as(admin.id);
  const team = await asAdmin.createTeam({ name: "alpha", displayName: "Alpha", type: "open" });
  await asAdmin.joinTeam(team.id, ann.id);
  return { asAdmin, asAnn: emulator.as(ann.id), admin, ann, team };
}

/** The arguments of the last call of a hook. Throws if it was not fired. */
export function lastArgs<H extends HookName>(fired: TestEmulator["fired"], hook: H): HookTypes[H]["args"] {
  const call = fired.findLast((entry) => entry.hook === hook);
  if (!call) throw new Error(`${hook} was not fired, but ${fired.map((entry) => entry.hook).join(", ") || "nothing"}`);
  return call.args as HookTypes[H]["args"];
}
