import type { HookName, HookTypes } from "@mattermost-plugin/gen";
import { appError } from "../core/app-error.ts";
import type { Refusal } from "../core/ask-plugins.ts";
import type { ChannelVerdict } from "./ask-about-channel.ts";

/** The arguments that plugins have left or made of it. Throws an AppError with the reason of one that refuses. */
export function requireAllowed<H extends HookName>(
  verdict: ChannelVerdict<H>,
  { where, id, status = 400 }: Refusal,
): HookTypes[H]["args"] {
  if (verdict.kind === "allow") return verdict.args;
  const Reason = verdict.kind === "reject" ? verdict.reason : "";
  throw appError({ where, id, status, params: { Reason } });
}
