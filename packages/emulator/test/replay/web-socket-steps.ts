import type { DynamicObject } from "@mattermost-plugin/gen";
import type { WebSocketConnection } from "../../src/index.ts";
import type { Names } from "./names.ts";
import type { RecordedStep } from "./recording.ts";
import { resolveAll } from "./requests.ts";
import type { World } from "./world.ts";

/** Does the steps of the recorded WebSockets: one of each of two users. Undefined for what is not done. */
export function createWebSocketSteps(world: World, names: Names): (step: RecordedStep) => (() => unknown) | undefined {
  const open = new Map<string, WebSocketConnection>();
  const connect = (user: "user1" | "user2") => (): void => {
    open.set(user, world.users[user].connectWebSocket());
  };
  const close = (user: string) => (): void => open.get(user)?.close();
  const steps: Readonly<Record<string, () => unknown>> = {
    "connect with bearer": connect("user1"),
    "connect with cookie": connect("user2"),
    "clean close": close("user1"),
    dropped: close("user2"),
  };
  return ({ step, action }) => {
    const { send, data } = (action.do ?? {}) as { send?: string; data?: DynamicObject | null };
    if (send === undefined) return steps[step];
    return () => open.get("user1")?.send(send, resolveAll(data ?? {}, names) as DynamicObject);
  };
}
