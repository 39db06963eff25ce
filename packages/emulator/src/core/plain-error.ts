import { createAppError, type ThrownAppError } from "@mattermost-plugin/carrier";

/** An error that is no AppError on the server: it has a text and nothing else. */
export function plainError(message: string): ThrownAppError {
  return createAppError({ message });
}
