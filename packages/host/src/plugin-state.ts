/** Where a plugin stands. Times are Unix milliseconds. */
export type PluginState =
  /** Nobody wants it to run. */
  | { readonly kind: "inactive" }
  | { readonly kind: "starting"; readonly since: number }
  /** Hooks and HTTP requests reach it. */
  | { readonly kind: "running"; readonly since: number; readonly pid: number; readonly implemented: readonly string[] }
  | { readonly kind: "stopping"; readonly since: number }
  /** It ended or never came up. With `restartAt` it is tried again at that time, else somebody has to activate it. */
  | {
      readonly kind: "failed";
      readonly since: number;
      readonly reason: string;
      readonly restartAt: number | undefined;
    };
