import { createDeployError, type DeployError } from "./deploy-error.ts";

/** What to do about answers that have one cause, by the id of the server's error or by the HTTP status. */
const hints: Readonly<Record<string, string>> = {
  "app.plugin.upload_disabled.app_error":
    "Set PluginSettings.Enable and PluginSettings.EnableUploads to true in the server's configuration file (the System Console can't), and " +
    "PluginSettings.RequirePluginSignature to false.",
  "api.plugin.upload.file_too_large.app_error":
    "Raise FileSettings.MaxFileSize on the server, or make the bundle smaller: one --target, or --runtime system.",
  401: "The token or the password is not (or no longer) valid. Personal access tokens must be enabled on the server.",
  403: "The account must be a system admin.",
  404: "Is the address that of a Mattermost server, with its subpath if it has one?",
  413: "Raise FileSettings.MaxFileSize on the server and the limit of a proxy in front of it, or make the bundle smaller: one --target, or --runtime system.",
};

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there",
  ENOTFOUND: "there is no such host",
  ENOENT: "there is no such socket; local mode must be on (ServiceSettings.EnableLocalMode)",
  EACCES: "this user may not open the socket; it belongs to the user that runs the server",
};

/** The DeployError for what a request to the server threw, with what to do about it. */
export function explainServerError(doing: string, error: unknown): DeployError {
  if (!(error instanceof Error)) return createDeployError(`Could not ${doing}: ${String(error)}`, error);
  const { server_error_id: id = "", status_code: status } = error as { server_error_id?: string; status_code?: number };
  const hint = hints[id] ?? hints[status ?? ""] ?? "";
  if (status !== undefined) {
    return createDeployError(
      `Could not ${doing}: the server answered ${status}, ${(error.message || id).replace(/\.$/, "")}. ${hint}`.trim(),
      error,
    );
  }
  if ("url" in error) {
    return createDeployError(
      `Could not ${doing}: the answer is not one of Mattermost${error.message ? ` (${error.message})` : ""}. Something in front of the server may have given it, such as a proxy ` +
        "whose limit for uploads is smaller than the bundle.",
      error,
    );
  }
  const code = codeOf(error.cause);
  return createDeployError(
    `Could not ${doing}: ${reasons[code] ?? (code || messageOf(error.cause) || error.message)}.`,
    error,
  );
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : "";
}
