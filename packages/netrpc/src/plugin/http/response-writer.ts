import { basic, createRegistry, type EncodedValue, type GobValue, writeValue } from "@mattermost-plugin/gob";
import { readTop, skipTop, writeInt } from "@mattermost-plugin/gob/wire";
import { createRpcClient } from "../../rpc/client.ts";
import { nothing } from "../../rpc/headers.ts";
import type { YamuxStream } from "../../yamux/stream.ts";
import { bytesValue } from "../simple-values.ts";
import { type HeaderValues, headerMap, headerType, readHeaders } from "./http-types.ts";

/** The server's response writer (Go's http.ResponseWriter). Calls must be awaited one after the other: the server runs them at once. */
export interface ResponseWriter {
  /** The headers that the server has set already. */
  header(): Promise<HeaderValues>;
  /** Replaces all headers, also those of the server. */
  syncHeader(headers: HeaderValues): Promise<void>;
  writeHeader(status: number): Promise<void>;
  write(bytes: Uint8Array): Promise<void>;
  flush(): Promise<void>;
  close(): void;
}

const registry = createRegistry();

function headersValue(headers: HeaderValues): EncodedValue {
  const map: GobValue = headerMap(headers);
  return { type: headerType, write: (writer) => writeValue(writer, registry, headerType, map, "headers") };
}

/** Makes the response writer of a stream that was dialled for it. */
export function createResponseWriter(stream: YamuxStream): ResponseWriter {
  const client = createRpcClient(stream, registry);
  const call = (method: string, argument: EncodedValue): Promise<void> =>
    client.call(`Plugin.${method}`, argument, (reader, _plans, id) => skipTop(reader, id));
  return {
    header: () =>
      client.call("Plugin.Header", nothing, (reader, plans, id) => readHeaders(readTop(reader, plans, id, headerType))),
    syncHeader: (headers) => call("SyncHeader", headersValue(headers)),
    writeHeader: (status) => call("WriteHeader", { type: basic.int64, write: (writer) => writeInt(writer, status) }),
    write: (bytes) => call("Write", bytesValue(bytes)),
    flush: () => call("Flush", nothing),
    close: client.close,
  };
}
