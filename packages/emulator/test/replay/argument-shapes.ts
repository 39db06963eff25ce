import { contractAutocomplete } from "./autocomplete.ts";

/**
 * How the Go arguments of a method become the fields of its request where they are not the same, in order.
 * A single object whose keys are the fields needs no entry.
 */
export const argumentShapes: Readonly<Record<string, (args: readonly unknown[]) => Record<string, unknown>>> = {
  logDebug: logLine,
  logInfo: logLine,
  logWarn: logLine,
  logError: logLine,
  hasPermissionTo: ([userId, permission]) => ({ userId, permissionId: idOf(permission) }),
  hasPermissionToTeam: ([userId, teamId, permission]) => ({ userId, teamId, permissionId: idOf(permission) }),
  hasPermissionToChannel: ([userId, channelId, permission]) => ({ userId, channelId, permissionId: idOf(permission) }),
  registerCommand: ([command]) => ({ command: registered(command) }),
  kvSetWithOptions: ([key, value, options]) => ({ key, value, options: kvOptions(options) }),
  publishPluginClusterEvent: ([event, opts]) => ({ event: clusterEvent(event), opts }),
  getFileInfos: ([page, perPage, options]) => ({ page, perPage, options: options ?? undefined }),
  publishWebSocketEvent: ([event, payload, broadcast]) => ({ event, payload, broadcast: broadcastOf(broadcast) }),
};

function logLine([msg, ...pairs]: readonly unknown[]): Record<string, unknown> {
  const keyValuePairs = Array.from({ length: Math.ceil(pairs.length / 2) }, (_, index) => ({
    key: String(pairs[index * 2]),
    value: pairs[index * 2 + 1] ?? null,
  }));
  return { msg, keyValuePairs };
}

function idOf(permission: unknown): unknown {
  return (permission as { id: string }).id;
}

function registered(command: unknown): unknown {
  const { autocomplete_data, ...others } = command as Record<string, unknown>;
  return { ...others, autocompleteData: contractAutocomplete(autocomplete_data) };
}

function kvOptions(options: unknown): unknown {
  const { Atomic, OldValue, ExpireInSeconds } = options as Record<string, unknown>;
  const oldValue = typeof OldValue === "string" ? Buffer.from(OldValue, "base64") : undefined;
  return { atomic: Atomic ?? false, oldValue, expireInSeconds: ExpireInSeconds ?? 0 };
}

function clusterEvent(event: unknown): unknown {
  const { Id, Data } = event as { Id: string; Data?: string | null };
  return { id: Id, data: Data ? Buffer.from(Data, "base64") : undefined };
}

function broadcastOf(broadcast: unknown): unknown {
  const { omit_users, ...others } = broadcast as { omit_users?: Record<string, boolean> };
  return { ...others, omitUsers: Object.keys(omit_users ?? {}) };
}
