/** How far a plugin came before its start failed. */
export type StartStep =
  | "manifest"
  | "executable"
  | "api server"
  | "spawn"
  | "handshake"
  | "connection"
  | "health check"
  | "Implemented"
  | "OnActivate";

export type PluginStartError = Error & {
  readonly name: "PluginStartError";
  readonly pluginId: string;
  readonly step: StartStep;
};

export function createStartError(pluginId: string, step: StartStep, reason: string, cause?: unknown): PluginStartError {
  return Object.assign(new Error(`${pluginId} did not start (${step}): ${reason}`, { cause }), {
    name: "PluginStartError" as const,
    pluginId,
    step,
  });
}

/** Tells whether a caught value is a PluginStartError, also one made by another copy of this package. */
export function isStartError(error: unknown): error is PluginStartError {
  return error instanceof Error && error.name === "PluginStartError" && "step" in error;
}
