import type { ServedPlugin } from "@mattermost-plugin/carrier";
import type { Logger } from "../log/logger.ts";

export interface StopperOptions {
  readonly log: Logger;
  /** Hands what was logged to the system, within a limit. */
  readonly flush: () => Promise<void>;
  readonly exit: (code: number) => void;
}

export interface Stopper {
  /** The plugin is served: from now on stopping means closing it. */
  serving(served: ServedPlugin): void;
  /** The process is about to end. */
  stopping(): boolean;
  /** Stops taking calls, lets running ones finish for a second, closes, and exits with 0. Repeated calls change nothing. */
  stop(reason: string): void;
  /** Exits with 1 as soon as what was logged is written and the sockets are closed. */
  crash(): void;
}

/** Milliseconds that running calls may take once the plugin stops. */
const graceMs = 1_000;
/** Milliseconds after which the process ends whatever happens. Hosts kill it after 2 s. */
const hardLimitMs = 1_700;

type State =
  | { readonly kind: "starting" }
  | { readonly kind: "serving"; readonly served: ServedPlugin }
  | { readonly kind: "stopping" };

/** The one way in which a plugin process ends. */
export function createStopper(options: StopperOptions): Stopper {
  const { log, flush, exit } = options;
  let state: State = { kind: "starting" };

  async function end(code: number, grace: number): Promise<void> {
    const before = state;
    state = { kind: "stopping" };
    const timer = setTimeout(() => {
      log.warn("the plugin did not stop in time, it ends at once", { limit_ms: hardLimitMs });
      exit(code);
    }, hardLimitMs);
    try {
      if (before.kind === "serving") await before.served.close(grace);
    } catch (error) {
      log.warn("closing failed", { error });
    }
    await flush();
    clearTimeout(timer);
    exit(code);
  }

  return {
    serving(served) {
      if (state.kind === "starting") state = { kind: "serving", served };
      else void served.close(0).catch(() => {});
    },
    stopping: () => state.kind === "stopping",
    stop(reason) {
      if (state.kind === "stopping") return;
      log.info("plugin stops", { reason });
      void end(0, graceMs);
    },
    crash() {
      void end(1, 0);
    },
  };
}
