import type { DynamicObject, WebSocketRequest } from "@mattermost-plugin/gen";
import type { Server } from "../core/server.ts";
import { publishTyping } from "./publish-typing.ts";

/** What the server replies to an action that a client has sent. */
export type WebSocketReply =
  | { readonly status: "OK"; readonly seqReply: number; readonly data?: DynamicObject }
  | { readonly status: "FAIL"; readonly seqReply: number; readonly errorId: string };

/** Does what a client asks for. Actions whose name begins with `custom_` are for plugins and get no reply. */
export function answerRequest(
  server: Server,
  userId: string,
  { seq, action, data }: WebSocketRequest,
): WebSocketReply | undefined {
  if (action.startsWith("custom_")) return undefined;
  switch (action) {
    case "ping":
      return ok(seq, { text: "pong", version: server.settings.version, server_time: server.now() });
    case "user_typing":
      publishTyping(server, userId, String(data?.channel_id ?? ""), String(data?.parent_id ?? ""));
      return ok(seq);
    case "get_statuses":
      return ok(seq, statuses(server));
    default:
      return { status: "FAIL", seqReply: seq, errorId: "api.web_socket_router.bad_action.app_error" };
  }
}

function ok(seqReply: number, data?: DynamicObject): WebSocketReply {
  return { status: "OK", seqReply, ...(data && { data }) };
}

function statuses(server: Server): DynamicObject {
  const rows = server.db.all(`SELECT "userId", status FROM statuses WHERE status <> 'offline'`);
  return Object.fromEntries(rows.map((row) => [String(row.userId), String(row.status)]));
}
