import { createServer, type IncomingMessage, ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import type { Duplex } from "node:stream";
import type { PluginEndpoint } from "@mattermost-plugin/carrier";
import { parseHandshake } from "@mattermost-plugin/go-plugin";
import {
  basic,
  createRegistry,
  type EncodedValue,
  type GobType,
  type GobValue,
  readTime,
  timeType,
  writeValue,
} from "@mattermost-plugin/gob";
import { readTop, skipTop } from "@mattermost-plugin/gob/wire";
import { createMuxBroker } from "../src/broker/mux-broker.ts";
import { headerMap, headerType, readHeaders, serveHttpArgsType } from "../src/plugin/http/http-types.ts";
import { openNetrpc } from "../src/plugin/open-netrpc.ts";
import { createRpcClient } from "../src/rpc/client.ts";
import { nothing } from "../src/rpc/headers.ts";
import { createRpcServer, type RpcMethod } from "../src/rpc/server.ts";
import { createSession } from "../src/yamux/session.ts";
import { createClientConnection } from "./client-connection.ts";

const registry = createRegistry();

function encoded(type: GobType, value: GobValue): EncodedValue {
  return { type, write: (writer) => writeValue(writer, registry, type, value, "value") };
}

/** A method of the server that takes a value of this type. */
function method<T extends GobValue>(type: GobType, run: (argument: T) => Promise<EncodedValue | undefined>): RpcMethod {
  return {
    read(reader, plans, id) {
      const argument = readTop(reader, plans, id, type) as T;
      return async () => (await run(argument)) ?? nothing;
    },
  };
}

function plain(run: () => Promise<EncodedValue | undefined>): RpcMethod {
  return {
    read(reader, _plans, id) {
      skipTop(reader, id);
      return async () => (await run()) ?? nothing;
    },
  };
}

/** The response writer of a server whose connections may be taken over, unless the request came as an ordinary one. */
function writerMethods(response: ServerResponse, socket: Duplex | undefined, head: Buffer, calls: string[]) {
  const connection = socket && createClientConnection(socket);
  let ahead = head;
  let hijacked = false;
  const taken = () => {
    if (!hijacked || !connection) throw new Error("response is not hijacked");
    return connection;
  };
  const methods: Record<string, RpcMethod> = {
    Header: plain(async () => encoded(headerType, new Map([["X-Server", ["stock"]]]))),
    SyncHeader: method<Map<string, string[]>>(headerType, async (headers) => {
      for (const { key, values } of readHeaders(headers)) response.setHeader(key, [...values]);
      return undefined;
    }),
    WriteHeader: method<number>(basic.int64, async (status) => void response.writeHead(status)),
    Write: method<Uint8Array>(basic.bytes, async (bytes) => {
      if (response.destroyed) throw new Error("write: broken pipe");
      response.write(bytes);
      return undefined;
    }),
    Flush: plain(async () => undefined),
    HijackResponse: plain(async () => {
      if (hijacked) throw new Error("response was already hijacked");
      if (!connection) throw new Error("response cannot be hijacked");
      hijacked = true;
      return undefined;
    }),
    HjConnRead: method<number>(basic.int64, async (size) => encoded(basic.bytes, await taken().read(size))),
    HjConnRWRead: method<Uint8Array>(basic.bytes, async ({ length }) => {
      if (ahead.length === 0) return encoded(basic.bytes, await taken().read(length));
      const bytes = ahead.subarray(0, length);
      ahead = ahead.subarray(length);
      return encoded(basic.bytes, bytes);
    }),
    HjConnWrite: method<Uint8Array>(basic.bytes, async (bytes) => {
      await taken().write(bytes);
      return encoded(basic.int64, bytes.length);
    }),
    HjConnSetReadDeadline: method<Uint8Array>(timeType, async (time) => {
      const { seconds, nanoseconds } = readTime(time);
      taken().setReadDeadline(Number(seconds) * 1000 + nanoseconds / 1e6);
      return undefined;
    }),
    HjConnClose: plain(async () => void taken().close()),
  };
  const named = Object.entries(methods).map(([name, { read }]): [string, RpcMethod] => [
    `Plugin.${name}`,
    {
      read(...argument) {
        calls.push(name);
        return read(...argument);
      },
    },
  ]);
  return { methods: new Map(named), hijacked: () => hijacked };
}

/** A stock server as far as HTTP goes: it runs the plugin, and serves its ServeHTTP on a port of its own. */
export async function startStockServer(endpoint: Pick<PluginEndpoint, "serveHTTP">) {
  const logs: string[] = [];
  const calls: string[] = [];
  const served = await openNetrpc({
    endpoint: { implemented: ["ServeHTTP"], stop: () => {}, ...endpoint } as Partial<PluginEndpoint> as PluginEndpoint,
    env: {},
    log: (level, message) => logs.push(`${level} ${message}`),
  });
  const parsed = parseHandshake(served.handshakeLine, { appVersions: [1], protocols: ["netrpc"] });
  if (!parsed.ok) throw new Error(parsed.reason);
  const session = createSession({
    socket: connect(parsed.handshake.address),
    role: "client",
    onStream: (stream) => broker.take(stream),
  });
  const broker = createMuxBroker(session);
  const control = createRpcClient(session.open(), registry);
  session.open();
  session.open();
  const hooksId = await control.call("Dispenser.Dispense", encoded(basic.string, "hooks"), (reader, plans, id) =>
    Number(readTop(reader, plans, id, basic.uint32)),
  );
  const hooks = createRpcClient(await broker.dial(hooksId), registry);

  async function serve(
    request: IncomingMessage,
    response: ServerResponse,
    socket?: Duplex,
    head = Buffer.alloc(0),
  ): Promise<void> {
    response.once("close", () => {
      if (!response.writableFinished) calls.push("left");
    });
    const { methods, hijacked } = writerMethods(response, socket, head, calls);
    const writerId = broker.nextId();
    void broker.accept(writerId).then((stream) => createRpcServer({ stream, registry, methods, onProblem: () => {} }));
    const headers = Object.entries(request.headersDistinct).map(([key, values]) => ({ key, values: values ?? [] }));
    const args: GobValue = {
      ResponseWriterStream: writerId,
      RequestBodyStream: 0,
      Context: {},
      Request: {
        Method: request.method ?? "",
        URL: Buffer.from(request.url ?? ""),
        Host: request.headers.host ?? "",
        Header: headerMap(headers),
      },
    };
    await hooks.call("Plugin.ServeHTTP", encoded(serveHttpArgsType, args), (reader, _plans, id) => skipTop(reader, id));
    calls.push("answered");
    if (!hijacked()) response.end();
  }

  const server = createServer((request, response) => void serve(request, response).catch(() => {}));
  server.on("upgrade", (request, socket, head) => {
    void serve(request, new ServerResponse(request), socket, head).catch(() => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  return {
    port,
    logs,
    /** The calls of response writers, "answered" for each ServeHTTP that was, and "left" for each client that did not wait for the end. */
    calls,
    /** Stops the plugin as its process would. */
    stopPlugin: (graceMs: number) => served.close(graceMs),
    /** Breaks the connection to the plugin off, as the end of the server's process does. */
    crash: session.close,
    async [Symbol.asyncDispose]() {
      session.close();
      server.close();
      server.closeAllConnections();
      await served.close(0);
    },
  };
}
