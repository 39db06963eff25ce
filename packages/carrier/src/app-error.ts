import type { AppError, AppErrorInit } from "@mattermost-plugin/gen";

/** An AppError as it is thrown: Go's model.AppError with a stack. */
export type ThrownAppError = Error & AppError & { readonly name: "AppError" };

/**
 * Makes the error that the plugin API throws and that hooks may throw. Mirrors Go's model.NewAppError.
 * Fields that are not given hold their zero value, but `statusCode`, which is 500 then.
 */
export function createAppError(init: AppErrorInit, options?: ErrorOptions): ThrownAppError {
  return Object.assign(new Error(init.message || init.detailedError || init.id || "unknown error", options), {
    name: "AppError" as const,
    id: init.id ?? "",
    detailedError: init.detailedError ?? "",
    requestId: init.requestId ?? "",
    statusCode: init.statusCode || 500,
    where: init.where ?? "",
    params: init.params,
    skipTranslation: init.skipTranslation ?? false,
  });
}

/** Tells whether a caught value is an AppError, also one made by another copy of this package. */
export function isAppError(error: unknown): error is ThrownAppError {
  return error instanceof Error && error.name === "AppError" && "statusCode" in error && "detailedError" in error;
}
