import type { Command } from "@mattermost-plugin/gen";
import { appError } from "../core/app-error.ts";
import { isHttpUrl } from "../core/http-url.ts";
import { isId } from "../core/id.ts";

/** Throws the server's error for the first field of a command that can't be stored. */
export function validateCommand(command: Command): void {
  const invalid = (field: string): Error =>
    appError({ where: "Command.IsValid", id: `model.command.is_valid.${field}.app_error`, status: 400 });
  if (command.pluginId === "" && !isId(command.creatorId)) throw invalid("user_id");
  if (!isId(command.teamId)) throw invalid("team_id");
  if (!isValidTrigger(command.trigger)) throw invalid("trigger");
  if (command.url === "" || command.url.length > 1024) throw invalid("url");
  if (!isHttpUrl(command.url)) throw invalid("url_http");
  if (command.method !== "G" && command.method !== "P") throw invalid("method");
  if (command.displayName.length > 64) throw invalid("display_name");
  if (command.description.length > 128) throw invalid("description");
}

function isValidTrigger(trigger: string): boolean {
  return trigger !== "" && trigger.length <= 128 && !trigger.startsWith("/") && !trigger.includes(" ");
}
