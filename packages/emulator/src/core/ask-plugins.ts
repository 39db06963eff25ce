import type { HookName, HookTypes } from "@mattermost-plugin/gen";
import { appError } from "./app-error.ts";
import type { Caller } from "./caller.ts";
import type { Server } from "./server.ts";

/** The error for what a plugin refuses. */
export interface Refusal {
  readonly where: string;
  /** The id of an error whose text has the plugin's `{{.Reason}}`. */
  readonly id: string;
  /** The HTTP status; 400 if left out. */
  readonly status?: number;
}

/**
 * Asks the plugins before something happens. Answers what they want instead, undefined if they leave it as it is. Throws
 * an AppError with the reason of a plugin that refuses it.
 */
export async function askPlugins<H extends HookName>(
  server: Server,
  caller: Caller,
  hook: H,
  args: HookTypes[H]["args"],
  { where, id, status = 400 }: Refusal,
): Promise<HookTypes[H]["value"] | undefined> {
  const outcome = await server.ask(caller, hook, args);
  if (outcome.kind === "reject") throw appError({ where, id, status, params: { Reason: outcome.reason } });
  return outcome.kind === "value" ? outcome.value : undefined;
}
