import type { Command, CommandArgs, CommandResponse } from "@mattermost-plugin/gen";
import { findChannel } from "../channels/find-channel.ts";
import { numberSetting } from "../config/read-config.ts";
import { appError } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { findTeam } from "../teams/find-team.ts";
import { findUser } from "../users/find-user.ts";
import { readCommandResponse } from "./read-response.ts";

const where = "command";

/** Calls the address of a command and answers what it answered. Throws the server's errors if it can't be had. */
export async function runCustomCommand(
  server: Server,
  command: Command,
  args: CommandArgs,
  message: string,
): Promise<CommandResponse> {
  const form = new URLSearchParams({
    token: command.token,
    team_id: args.teamId,
    team_domain: findTeam(server, args.teamId)?.name ?? "",
    channel_id: args.channelId,
    channel_name: findChannel(server, args.channelId)?.name ?? "",
    user_id: args.userId,
    user_name: findUser(server, args.userId)?.username ?? "",
    command: `/${command.trigger}`,
    text: message,
    trigger_id: args.triggerId,
  });
  const response = await call(server, command, form);
  const text = await response.text();
  if (response.ok) return readCommandResponse(text, response.headers.get("Content-Type") ?? "");
  const params = { Trigger: command.trigger, Status: `${response.status} ${response.statusText}` };
  const id = "api.command.execute_command.failed_resp.app_error";
  throw appError({ where, id, status: 500, params, detail: text });
}

async function call(
  server: Server,
  { method, url, token, trigger }: Command,
  form: URLSearchParams,
): Promise<Response> {
  const headers = { Accept: "application/json", Authorization: `Token ${token}` };
  const seconds = numberSetting(server, "ServiceSettings", "OutgoingIntegrationRequestsTimeout");
  const signal = AbortSignal.timeout(seconds * 1000);
  const address = new URL(url);
  try {
    if (method === "P") return await fetch(address, { method: "POST", body: form, headers, signal });
    for (const [key, value] of form) address.searchParams.append(key, value);
    return await fetch(address, { headers, signal });
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    const id = "api.command.execute_command.failed.app_error";
    throw appError({ where, id, status: 500, params: { Trigger: trigger }, detail });
  }
}
