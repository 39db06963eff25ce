import type { HookSink } from "@mattermost-plugin/emulator";
import type { Environment } from "@mattermost-plugin/host";

/** Lets the emulator's hooks reach the plugins of an environment, which is made after the emulator. */
export function createHookSink(environment: () => Environment): HookSink {
  return { fire: (hook, args, options) => environment().fire(hook, args, options) };
}
