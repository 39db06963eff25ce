import type { AppError } from "@mattermost-plugin/gen";

/** What an AppError says to a reader: its message, and the details where they say more. */
export function errorText(error: AppError): string {
  const { message, detailedError, id } = error;
  const text = message || id || detailedError || "an error without a text";
  return detailedError === "" || text.includes(detailedError) ? text : `${text} (${detailedError})`;
}
