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
