import type { HookName, HookOutcome, HookTypes } from "@mattermost-plugin/gen";
import { appError } from "../core/app-error.ts";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { isRunning } from "../plugins/is-running.ts";
import { listChannelGuards } from "./channel-guards.ts";

/** A question about something that is to happen in a channel. */
export interface ChannelQuestion<H extends HookName> {
  readonly channelId: string;
  /** The Go function that the server names as the place of an error. */
  readonly where: string;
  readonly args: HookTypes[H]["args"];
  /** The arguments with what plugins answered. A guard's answer takes the place of what it was asked about, as it is. */
  readonly changed: (
    args: HookTypes[H]["args"],
    value: HookTypes[H]["value"],
    by: "plugin" | "guard",
  ) => HookTypes[H]["args"];
}

/** What came of it: the arguments as they are now, or a veto. */
export type ChannelVerdict<H extends HookName> =
  | { readonly kind: "allow"; readonly args: HookTypes[H]["args"] }
  | { readonly kind: "reject"; readonly reason: string }
  | { readonly kind: "dismiss" };

/**
 * Asks the plugins before something happens in a channel, those that guard it last, one after the other in the order of their
 * ids. What breaks counts as allowed; of a guard it refuses: throws 503 if it does not run, or its call breaks.
 */
export async function askAboutChannel<H extends HookName>(
  server: Server,
  caller: Caller,
  hook: H,
  { channelId, where, args, changed }: ChannelQuestion<H>,
): Promise<ChannelVerdict<H>> {
  const guards = listChannelGuards(server, channelId);
  const target = guards.length === 0 ? undefined : { without: guards };
  const first = await server.ask(caller, hook, args, target);
  if (isVeto(first)) return first;
  let current = first.kind === "value" ? changed(args, first.value, "plugin") : args;
  for (const pluginId of guards) {
    requireActive(server, pluginId, where);
    const outcome = await server.ask(caller, hook, current, { pluginId, asGuard: true });
    if (isVeto(outcome)) return outcome;
    if (outcome.kind === "value") current = changed(current, outcome.value, "guard");
    if (outcome.kind !== "error") continue;
    const detail = outcome.error.detailedError || outcome.error.message;
    const id = "app.plugin.guard_hook_failed.app_error";
    throw appError({ where, id, status: 503, detail, params: { PluginId: pluginId } });
  }
  return { kind: "allow", args: current };
}

function isVeto(outcome: HookOutcome<unknown>): outcome is Extract<typeof outcome, { kind: "reject" | "dismiss" }> {
  return outcome.kind === "reject" || outcome.kind === "dismiss";
}

function requireActive(server: Server, pluginId: string, where: string): void {
  if (isRunning(server, pluginId)) return;
  const id = "app.plugin.inactive_guard.app_error";
  throw appError({ where, id, status: 503, params: { PluginId: pluginId } });
}
