/** Notices that the host has left. */
export interface HostWatch {
  /** Settles with how it was noticed. Never rejects. */
  readonly gone: Promise<string>;
  /** A host has made itself known: from now on its connection is what tells that it lives. */
  known(): void;
  /** This many connections are open now. */
  connections(open: number): void;
  /** Ends the watch; `gone` stays unsettled. */
  close(): void;
}

export interface HostWatchOptions {
  /** Milliseconds that a known host may be without a connection while the process that started this one lives. */
  readonly reconnectMs: number;
  /** Milliseconds that a host whose process has ended before it ever called may take to appear under another one. */
  readonly orphanMs: number;
  /** Milliseconds between looks at the parent process. */
  readonly pollMs: number;
  /** The id of the process that started this one. Default: `process.ppid`. */
  readonly parentId?: () => number;
}

type State =
  | { readonly kind: "starting"; open: number; orphanedAt: number | undefined }
  | { readonly kind: "connected" }
  | { readonly kind: "lost"; readonly since: number }
  | { readonly kind: "over" };

const defaults: HostWatchOptions = { reconnectMs: 3_000, orphanMs: 10_000, pollMs: 250 };

/**
 * Watches over the host. A go-plugin host keeps one connection for its life, so once it is known, losing the last connection means
 * that it has gone: at once if the parent process has ended too, else after `reconnectMs` without a new connection.
 * Before that only the parent process tells; it may be a launcher that ends early, so `orphanMs` pass first.
 */
export function watchHost(given: Partial<HostWatchOptions> = {}): HostWatch {
  const options = { ...defaults, ...given };
  const parentId = options.parentId ?? (() => process.ppid);
  const parent = parentId();
  const gone = Promise.withResolvers<string>();
  let state: State = { kind: "starting", open: 0, orphanedAt: undefined };

  let timer: NodeJS.Timeout | undefined;

  const turn = (next: State): void => {
    clearInterval(timer);
    state = next;
    // A living connection needs no looks at the parent.
    if (next.kind === "starting" || next.kind === "lost") timer = setInterval(look, options.pollMs).unref();
  };

  const end = (how: string): void => {
    turn({ kind: "over" });
    gone.resolve(how);
  };

  const look = (): void => {
    const orphaned = parentId() !== parent;
    if (state.kind === "lost") {
      if (orphaned) end("the host closed its connection and its process has ended");
      else if (performance.now() - state.since >= options.reconnectMs) {
        end(`the host closed its connection and made no other within ${options.reconnectMs} ms`);
      }
    } else if (state.kind === "starting" && orphaned) {
      state.orphanedAt ??= performance.now();
      if (performance.now() - state.orphanedAt >= options.orphanMs) {
        end(`the process that started this one has ended, and no host called within ${options.orphanMs} ms`);
      }
    }
  };

  turn(state);

  return {
    gone: gone.promise,
    known() {
      if (state.kind !== "starting") return;
      turn(state.open > 0 ? { kind: "connected" } : { kind: "lost", since: performance.now() });
    },
    connections(open) {
      if (state.kind === "starting") state.open = open;
      else if (state.kind === "connected" && open === 0) turn({ kind: "lost", since: performance.now() });
      else if (state.kind === "lost" && open > 0) turn({ kind: "connected" });
    },
    close: () => turn({ kind: "over" }),
  };
}
