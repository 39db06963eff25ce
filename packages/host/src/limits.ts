/** How long the host waits for a plugin, in milliseconds. */
export interface HostLimits {
  /** From the start of the process to a checked connection. At the limit the process is ended. Default 10 s. */
  readonly startMs: number;
  /** For OnActivate. At the limit activation fails. Default 30 s. */
  readonly activateMs: number;
  /** For any other hook, unless `hooksMs` names it. At the limit the hook's failure policy decides. Default 30 s. */
  readonly hookMs: number;
  /** For OnDeactivate. At the limit the plugin is stopped without its answer. Default 10 s. */
  readonly deactivateMs: number;
  /** For the answer to go-plugin's Controller.Shutdown. Default 2 s. */
  readonly shutdownMs: number;
  /** From that answer to the end of the process. At the limit comes SIGTERM. Default 2 s. */
  readonly exitMs: number;
  /** From SIGTERM to the end of the process. At the limit the process group gets SIGKILL. Default 2 s. */
  readonly terminateMs: number;
  /** From SIGKILL to the end of the process. At the limit the host goes on without it and says so. Default 2 s. */
  readonly killMs: number;
  /** For one health check. Default 5 s. */
  readonly pingMs: number;
}

export const defaultLimits: HostLimits = {
  startMs: 10_000,
  activateMs: 30_000,
  hookMs: 30_000,
  deactivateMs: 10_000,
  shutdownMs: 2_000,
  exitMs: 2_000,
  terminateMs: 2_000,
  killMs: 2_000,
  pingMs: 5_000,
};
