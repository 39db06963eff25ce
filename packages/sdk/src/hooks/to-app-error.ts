import { createAppError, isAppError, type ThrownAppError } from "@mattermost-plugin/carrier";

/**
 * The AppError that a host is told for an error of a handler. The text stands in the message and in the details, because Go hosts drop the message.
 * An AppError keeps its fields; for any other error the id is made of the hook's name.
 */
export function toAppError(goName: string, error: unknown): ThrownAppError {
  if (isAppError(error)) {
    if (error.detailedError !== "" && error.message !== "") return error;
    return createAppError(
      {
        id: error.id,
        message: error.message || error.detailedError || error.id,
        detailedError: error.detailedError || error.message || error.id,
        requestId: error.requestId,
        statusCode: error.statusCode,
        where: error.where || goName,
        params: error.params,
      },
      { cause: error },
    );
  }
  const text = errorText(error);
  return createAppError(
    { id: `plugin.${snakeCase(goName)}.error`, message: text, detailedError: text, statusCode: 500, where: goName },
    { cause: error },
  );
}

/** What an error says, with its causes. */
export function errorText(error: unknown): string {
  const texts = [ownText(error)];
  for (let cause = causeOf(error); cause !== undefined && texts.length < 5; cause = causeOf(cause))
    texts.push(ownText(cause));
  return texts.join(": ");
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}

function ownText(error: unknown): string {
  if (!(error instanceof Error))
    return typeof error === "string" && error !== "" ? error : `${typeof error} was thrown`;
  if (error.message === "") return error.name;
  return error.name === "Error" || error.name === "AppError" ? error.message : `${error.name}: ${error.message}`;
}

/** OnSAMLLogin -> on_saml_login */
function snakeCase(goName: string): string {
  return goName.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "_").toLowerCase();
}
