import { type ClientHttp2Session, connect } from "node:http2";
import { connect as connectSocket, type NetConnectOpts } from "node:net";
import { windowBytes } from "../limits.ts";
import { createStatusError } from "../status/status-error.ts";

/** A connection and whether it has ever been one. */
export interface Connection {
  readonly session: ClientHttp2Session;
  /** False until the server can have seen anything. */
  established(): boolean;
  /** The connection is no more. */
  lost(): boolean;
}

/** Keeps one connection, made when it is first needed and again after it was lost. */
export interface SessionPool {
  /** The connection to call on. Throws a StatusError once the pool is closed. */
  get(): Connection;
  /** Ends the connection; what runs on it fails. */
  close(): Promise<void>;
}

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "open"; readonly connection: Connection }
  | { readonly kind: "closed" };

/** Makes a pool for one server; `what` names it in errors. */
export function createSessionPool(target: NetConnectOpts, what: string): SessionPool {
  let state: State = { kind: "idle" };
  return {
    get() {
      if (state.kind === "closed")
        throw createStatusError("CANCELLED", `${what}: the client is closed`, { unsent: true });
      if (state.kind === "open" && !state.connection.session.closed && !state.connection.session.destroyed) {
        return state.connection;
      }
      const connection = openConnection(target);
      state = { kind: "open", connection };
      return connection;
    },
    async close() {
      const last = state;
      state = { kind: "closed" };
      if (last.kind !== "open" || last.connection.session.destroyed) return;
      await new Promise<void>((resolve) => {
        last.connection.session.once("close", resolve);
        last.connection.session.destroy();
      });
    },
  };
}

function openConnection(target: NetConnectOpts): Connection {
  let established = false;
  const session = connect("http://localhost", {
    createConnection: () => connectSocket(target),
    settings: { initialWindowSize: windowBytes, enablePush: false },
    maxSessionMemory: Number.MAX_SAFE_INTEGER,
  });
  session.once("connect", () => {
    established = true;
  });
  // Each call on the connection reports its own failure.
  session.on("error", () => {});
  return { session, established: () => established, lost: () => session.destroyed };
}
