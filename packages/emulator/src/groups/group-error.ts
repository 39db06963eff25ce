import { createAppError, type ThrownAppError } from "@mattermost-plugin/carrier";

const statuses = { invalid: 400, license: 403, missing: 404 } as const;

/** Why a method on groups does not do what it was asked for. The ids and texts are the emulator's own. */
export function groupError(where: string, kind: keyof typeof statuses, reason: string): ThrownAppError {
  const message = `${where}: ${reason}`;
  return createAppError({ where, id: `emulator.group.${kind}.app_error`, message, statusCode: statuses[kind] });
}
