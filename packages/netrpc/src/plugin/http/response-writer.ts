import {
  basic,
  createEncoder,
  createRegistry,
  type EncodedValue,
  type GobValue,
  type Scratch,
  writeValue,
} from "@mattermost-plugin/gob";
import { readTop, skipTop, writeInt } from "@mattermost-plugin/gob/wire";
import { createRpcClient, isRpcError } from "../../rpc/client.ts";
import { nothing } from "../../rpc/headers.ts";
import type { YamuxStream } from "../../yamux/stream.ts";
import { bytesValue } from "../simple-values.ts";
import { type HijackedConnection, hijack } from "./hijack.ts";
import { type HeaderValues, headerMap, headerType, readHeaders } from "./http-types.ts";

/** The server's response writer (Go's http.ResponseWriter). Calls must be awaited one after the other: the server runs them at once. */
export interface ResponseWriter {
  /** The headers that the server has set already. */
  header(): Promise<HeaderValues>;
  /** Replaces all headers, also those of the server. */
  syncHeader(headers: HeaderValues): Promise<void>;
  writeHeader(status: number): Promise<void>;
  write(bytes: Uint8Array): Promise<void>;
  /** Sends what was written so far. Does nothing on servers that are too old for it. */
  flush(): Promise<void>;
  /** Breaks the client's connection off, so that what was sent does not look complete. Rejects if the server can't. */
  abort(): Promise<void>;
  /** Takes the client's connection over: HTTP ends for it. Rejects if the server can't give it; an answer can be written then. */
  hijack(): Promise<HijackedConnection>;
  close(): void;
}

const registry = createRegistry();

function headersValue(headers: HeaderValues): EncodedValue {
  const map: GobValue = headerMap(headers);
  return { type: headerType, write: (writer) => writeValue(writer, registry, headerType, map, "headers") };
}

/** Makes the response writer of a stream that was dialled for it. */
export function createResponseWriter(stream: YamuxStream, scratch: Scratch): ResponseWriter {
  const client = createRpcClient(stream, registry, createEncoder(scratch));
  const call = (method: string, argument: EncodedValue): Promise<void> =>
    client.call(`Plugin.${method}`, argument, (reader, _plans, id) => skipTop(reader, id));
  let flushes = true;
  async function flush(): Promise<void> {
    if (!flushes) return;
    try {
      await call("Flush", nothing);
    } catch (error) {
      if (!isRpcError(error) || !error.message.startsWith("rpc: can't find method")) throw error;
      flushes = false;
    }
  }
  return {
    header: () =>
      client.call("Plugin.Header", nothing, (reader, plans, id) => readHeaders(readTop(reader, plans, id, headerType))),
    syncHeader: (headers) => call("SyncHeader", headersValue(headers)),
    writeHeader: (status) => call("WriteHeader", { type: basic.int64, write: (writer) => writeInt(writer, status) }),
    write: (bytes) => call("Write", bytesValue(bytes)),
    flush,
    async abort() {
      await (await hijack(client)).close();
    },
    hijack: () => hijack(client),
    close: client.close,
  };
}
