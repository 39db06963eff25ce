import { isAppError } from "@mattermost-plugin/carrier";
import type { CommandArgs, CommandResponse, DynamicObject } from "@mattermost-plugin/gen";
import { findChannelMemberRow } from "../channels/find-channel-member.ts";
import { appError } from "../core/app-error.ts";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { createPost } from "../posts/create-post.ts";
import { sendEphemeralPost } from "../posts/ephemeral-post.ts";
import { attachmentProps } from "./attachment-props.ts";

/** Who has answered a command. */
export type Answerer = "plugin" | "address" | "built-in";

const where = "command";

/**
 * Posts what an answer to a command says, and each further answer in it: to everybody in the channel, or to the user
 * alone. Answers it unchanged.
 */
export async function handleResponse(
  server: Server,
  caller: Caller,
  trigger: string,
  args: CommandArgs,
  response: CommandResponse,
  answerer: Answerer,
): Promise<CommandResponse> {
  try {
    for (const part of [response, ...response.extraResponses]) {
      await postResponse(server, caller, args, part, answerer);
    }
  } catch (error) {
    if (!isAppError(error)) throw error;
    server.log({ level: "error", message: "A command's answer was not posted", pluginId: "", fields: { error } });
    const id = "api.command.execute_command.create_post_failed.app_error";
    throw appError({ where, id, status: 500, params: { Trigger: trigger } });
  }
  return response;
}

async function postResponse(
  server: Server,
  caller: Caller,
  args: CommandArgs,
  response: CommandResponse,
  answerer: Answerer,
): Promise<void> {
  if (response.channelId !== "" && !findChannelMemberRow(server, response.channelId, args.userId)) {
    const id = "api.command.command_post.forbidden.app_error";
    throw appError({ where: "HandleCommandResponsePost", id, status: 403 });
  }
  if (response.type.startsWith("system_")) {
    const params = { Name: "post.type" };
    throw appError({ where: "CreateCommandPost", id: "api.context.invalid_param.app_error", status: 400, params });
  }
  const attachments = response.attachments.map(attachmentProps);
  const props: DynamicObject = {
    ...response.props,
    ...(answerer === "address" && { from_webhook: "true" }),
    ...(attachments.length > 0 && { attachments }),
  };
  const post = {
    channelId: response.channelId || args.channelId,
    rootId: args.rootId,
    userId: args.userId,
    createAt: server.now(),
    type: response.type,
    message: response.skipSlackParsing ? response.text : withMarkdownLinks(response.text),
    props: Object.keys(props).length > 0 ? props : undefined,
  };
  if (response.responseType === "in_channel") {
    await createPost(server, caller, post);
  } else if (response.responseType === "" || response.responseType === "ephemeral") {
    if (response.text !== "" || attachments.length > 0) sendEphemeralPost(server, args.userId, post);
  }
}

/** A text with links as Slack writes them, `<address|text>`, written as Markdown. */
function withMarkdownLinks(text: string): string {
  return text.replace(/<([^<|]+)\|([^>]+)>/g, "[$2]($1)");
}
