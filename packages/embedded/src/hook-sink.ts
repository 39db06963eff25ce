import type { HookSink } from "@mattermost-plugin/emulator";
import type { HookName, HookOutcome, HookTypes } from "@mattermost-plugin/gen";
import { hooks } from "@mattermost-plugin/gen";
import type { Environment, HookDispatch, HookRound } from "@mattermost-plugin/host";

type Value<H extends HookName> = HookTypes[H]["value"];

/** Lets the emulator's hooks reach the plugins of an environment, which is made after the emulator. */
export function createHookSink(environment: () => Environment): HookSink {
  return {
    async fire(hook, args, { pluginContext, pluginId }) {
      const { hooks: all, hooksFor } = environment();
      const dispatch: HookDispatch | undefined = pluginId === undefined ? all : hooksFor(pluginId);
      if (dispatch === undefined) return { kind: "nothing" };
      return outcomeOf(hook, await dispatch[hook](args, pluginContext));
    },
  };
}

/** What the emulator is told about a round of calls. */
function outcomeOf<H extends HookName>(hook: H, round: HookRound<H>): HookOutcome<Value<H>> {
  const { verdict, answers, failures, args } = round;
  if (verdict.kind === "dismiss") return { kind: "dismiss" };
  if (verdict.kind === "reject") {
    return verdict.error ? { kind: "error", error: verdict.error } : { kind: "reject", reason: verdict.reason };
  }
  const [answer] = answers;
  const [failure] = failures;
  if (answer === undefined) {
    return failure && hooks[hook].onError === "error" ? { kind: "error", error: failure.error } : { kind: "nothing" };
  }
  return { kind: "value", value: finalValue(hook, args, answer.value) };
}

/** The value that all plugins together came to: the changed argument, or the first plugin's answer where nothing is changed. */
function finalValue<H extends HookName>(hook: H, args: HookTypes[H]["args"], first: Value<H>): Value<H> {
  if (hook === "fileWillBeUploaded") {
    const { fileInfo, file } = args as HookTypes["fileWillBeUploaded"]["args"];
    return { fileInfo, content: file } as Value<H>;
  }
  const { class: kind } = hooks[hook];
  if (kind !== "change" && kind !== "filter") return first;
  return Object.values(args as Record<string, unknown>)[0] as Value<H>;
}
