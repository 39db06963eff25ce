import { createAppError, type ThrownAppError } from "@mattermost-plugin/carrier";

const statuses = { invalid: 400, forbidden: 403, missing: 404, conflict: 409 } as const;

/** Why a method on shared channels does not do what it was asked for. The ids and texts are the emulator's own. */
export function sharedChannelError(where: string, kind: keyof typeof statuses, reason: string): ThrownAppError {
  const message = `${where}: ${reason}`;
  return createAppError({
    where,
    id: `emulator.shared_channel.${kind}.app_error`,
    message,
    statusCode: statuses[kind],
  });
}
