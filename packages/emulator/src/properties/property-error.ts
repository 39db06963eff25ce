import { createAppError, type ThrownAppError } from "@mattermost-plugin/carrier";

const statuses = { invalid: 400, forbidden: 403, missing: 404, conflict: 409 } as const;

/**
 * Why a property method does not do what it was asked for. `where` is the Go name of the method. The ids and texts are the
 * emulator's own: those of a stock server are not known.
 */
export function propertyError(where: string, kind: keyof typeof statuses, reason: string): ThrownAppError {
  const message = `${where}: ${reason}`;
  return createAppError({ where, id: `emulator.property.${kind}.app_error`, message, statusCode: statuses[kind] });
}
