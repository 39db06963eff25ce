import type { WebSocketConnection, WebSocketEvent } from "../../src/index.ts";
import { differences } from "./compare.ts";
import type { Names } from "./names.ts";
import type { RecordedCall } from "./recording.ts";
import type { World } from "./world.ts";

/** The method of the lines that tell what WebSockets got after the call above. */
export const webSocketLine = "(websocket events seen after the call above)";

/** What the WebSocket of one user gets, between one line and the next. */
export interface WebSocketLines {
  /** Compares what came since the last line with what was recorded. */
  compare(recorded: RecordedCall): string[];
  close(): void;
}

/** Listens as the second user, as the recording did; the first one has been deactivated by then and hears nothing. */
export function listenAsUser2(world: World, names: Names): WebSocketLines {
  let seen: WebSocketEvent[] = [];
  const connection: WebSocketConnection = world.users.user2.connectWebSocket((event) => seen.push(event));
  seen = [];
  return {
    close: connection.close,
    compare: (recorded) => {
      const { user2 = [] } = recorded.result as { user2?: readonly unknown[] };
      const events = seen.map(recordedForm);
      seen = [];
      return differences(names, user2.map(withParsedTexts), events);
    },
  };
}

function recordedForm({ event, data, broadcast }: WebSocketEvent): unknown {
  return withParsedTexts({
    event,
    data,
    broadcast: {
      omit_users: Object.fromEntries(broadcast.omitUsers.map((userId) => [userId, true])),
      user_id: broadcast.userId,
      channel_id: broadcast.channelId,
      team_id: broadcast.teamId,
    },
  });
}

/** An event with the JSON texts in its data read, so that the order of their keys does not count. */
function withParsedTexts(event: unknown): unknown {
  const { data, ...others } = event as { data: Record<string, unknown> };
  const read = Object.entries(data ?? {}).map(([key, value]) => [key, parsed(value)]);
  return { ...others, data: Object.fromEntries(read) };
}

function parsed(value: unknown): unknown {
  if (typeof value !== "string" || !/^[{[]/.test(value)) return value;
  return JSON.parse(value.replace(/<t>(?=[,}])/g, '"<t>"'));
}
