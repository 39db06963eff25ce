import {
  createServer,
  type Http2Server,
  type IncomingHttpHeaders,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from "node:http2";
import type { Socket } from "node:net";
import { windowBytes } from "../limits.ts";
import { createStatusError, type StatusError } from "../status/status-error.ts";
import type { Fallback } from "./connect-fallback.ts";
import type { Method, Methods } from "./method.ts";
import { isPlainGrpc, refuseStream, routeStream } from "./route-stream.ts";
import type { ServeContext } from "./serve-context.ts";

export interface GrpcServerOptions extends ServeContext {
  readonly methods: Methods;
  /** Serves calls that are not plain gRPC. Called when the first of them comes, so that nothing is loaded for those who never need it. */
  readonly loadFallback: () => Promise<Fallback>;
  /** Says why a call must not be served. */
  readonly authorize?: (headers: IncomingHttpHeaders) => StatusError | undefined;
  /** Called whenever a connection opens or closes, with the number that is open now. */
  readonly onConnections?: (open: number) => void;
}

/** A gRPC server that does not listen yet. */
export interface GrpcServer {
  readonly server: Http2Server;
  /** Refuses new calls but health checks, lets running ones finish for at most `graceMs` milliseconds, then closes every connection. */
  close(graceMs: number): Promise<void>;
}

/** Calls may be cancelled as often as the caller likes: on this machine nobody is protected by ending the only connection. */
const anyResets = 1_000_000;

/** Makes an HTTP/2 server: plain gRPC by hand, everything else through the fallback. Any authority is accepted. */
export function createGrpcServer(options: GrpcServerOptions): GrpcServer {
  const server = createServer({
    settings: { initialWindowSize: windowBytes, enablePush: false },
    maxSessionMemory: Number.MAX_SAFE_INTEGER,
    streamResetBurst: anyResets,
    streamResetRate: anyResets,
  });
  const sessions = new Set<ServerHttp2Session>();
  const sockets = new Set<Socket>();
  let fallback: Promise<Fallback> | undefined;
  let running = 0;
  let draining: { readonly idle: () => void } | undefined;

  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.on("session", (session) => {
    sessions.add(session);
    session.on("error", (error) => options.log("debug", "a gRPC connection broke", { error }));
    session.on("close", () => {
      sessions.delete(session);
      options.onConnections?.(sessions.size);
    });
    options.onConnections?.(sessions.size);
  });

  const onStreamClose = (): void => {
    running--;
    if (running === 0) draining?.idle();
  };

  const viaFallback = async (stream: ServerHttp2Stream, headers: IncomingHttpHeaders, flags: number, raw: string[]) => {
    fallback ??= options.loadFallback();
    const serve = await fallback;
    if (!stream.destroyed) serve(stream, headers, flags, raw);
  };

  server.on("stream", (stream, headers, flags, rawHeaders: string[] = []) => {
    running++;
    stream.on("close", onStreamClose);
    stream.on("error", ignore);
    const method = options.methods.get(pathOf(headers));
    const refusal = refuse(method, headers);
    if (refusal !== undefined) refuseStream(stream, headers, refusal.error, refusal.httpStatus);
    else if (method !== undefined && isPlainGrpc(headers)) routeStream(stream, headers, method, options);
    else {
      viaFallback(stream, headers, flags, rawHeaders).catch((error: unknown) => {
        options.log("error", "a call that is not plain gRPC could not be served", { error });
        if (!stream.destroyed && !stream.headersSent) refuseStream(stream, headers, unserved, 500);
      });
    }
  });

  const refuse = (method: Method | undefined, headers: IncomingHttpHeaders): Refusal | undefined => {
    if (method === undefined) return unknownMethod(headers);
    const denied = options.authorize?.(headers);
    if (denied !== undefined) return { error: denied, httpStatus: 401 };
    if (draining !== undefined && method.whileDraining !== true) return stopping;
    return undefined;
  };

  return {
    server,
    async close(graceMs) {
      const idle = Promise.withResolvers<void>();
      draining = { idle: idle.resolve };
      if (running > 0) await within(idle.promise, graceMs);
      // Not before: closing the server would close its connections to new calls, health checks included.
      const closed = new Promise((resolve) => server.close(resolve));
      endConnections(sessions, sockets);
      await closed;
    },
  };
}

interface Refusal {
  readonly error: StatusError;
  readonly httpStatus: number;
}

const stopping: Refusal = { error: createStatusError("UNAVAILABLE", "the server is stopping"), httpStatus: 503 };

const unserved = createStatusError("INTERNAL", "internal error");

function unknownMethod(headers: IncomingHttpHeaders): Refusal {
  return { error: createStatusError("UNIMPLEMENTED", `unknown method ${headers[":path"]}`), httpStatus: 404 };
}

function pathOf(headers: IncomingHttpHeaders): string {
  const path = headers[":path"] ?? "";
  const query = path.indexOf("?");
  return query === -1 ? path : path.slice(0, query);
}

async function within(promise: Promise<void>, limitMs: number): Promise<void> {
  const limit = Promise.withResolvers<void>();
  const timer = setTimeout(limit.resolve, limitMs);
  await Promise.race([promise, limit.promise]);
  clearTimeout(timer);
}

/** Milliseconds that what was written may take to go out to a host that does not read. */
const lingerMs = 250;

/** Cuts off what still runs. What is written goes out, but no peer can keep a connection open. */
function endConnections(sessions: Iterable<ServerHttp2Session>, sockets: ReadonlySet<Socket>): void {
  for (const session of sessions) session.close();
  setImmediate(() => {
    for (const session of sessions) session.destroy();
    for (const socket of sockets) socket.destroySoon();
  });
  setTimeout(() => {
    for (const socket of sockets) socket.destroy();
  }, lingerMs).unref();
}

/** The end of a stream is seen by its `close` event; an error that nobody listens to would end the process. */
function ignore(): void {}
