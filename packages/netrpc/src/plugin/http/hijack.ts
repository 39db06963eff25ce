import { basic } from "@mattermost-plugin/gob";
import { readTop, skipTop, writeInt } from "@mattermost-plugin/gob/wire";
import { isRpcError, type RpcClient } from "../../rpc/client.ts";
import { nothing } from "../../rpc/headers.ts";
import { bytesValue, timeValue } from "../simple-values.ts";

/** The connection of an HTTP client, taken away from the server's HTTP. Everything on it is a call of the server. */
export interface HijackedConnection {
  /** Waits for bytes and answers up to `size` of them, or undefined at their end. One at a time. */
  read(size: number): Promise<Uint8Array | undefined>;
  /** Sends bytes; resolves when the server's system has taken them. One at a time: the server runs calls at once. */
  write(bytes: Uint8Array): Promise<void>;
  /** Has the server give up reads that last beyond a time, in milliseconds since 1970; also the one under way. Undefined: no more. */
  setReadDeadline(timeMs: number | undefined): Promise<void>;
  /** Closes both directions: Go offers no way to close one. What was read but not written ends with that. */
  close(): Promise<void>;
  /** Settles when the server can't be reached on this connection any more. Never rejects. */
  readonly ended: Promise<Error>;
}

/** The size of the buffer in which Go's HTTP server may hold what a client has sent ahead. */
const serverBufferSize = 4096;

/** The moment that stands for none in Go: the beginning of the year 1. */
const zeroTimeMs = -62_135_596_800_000;

/** Takes the client's connection. Throws if the server can't give it, as with HTTP/2; an answer can be written then. */
export async function hijack(client: RpcClient): Promise<HijackedConnection> {
  await client.call("Plugin.HijackResponse", nothing, (reader, _plans, id) => skipTop(reader, id));
  let first = true;

  /** What was sent ahead is only in the server's buffer; a read through it empties it, and costs as many bytes as it may bring. */
  function read(size: number): Promise<Uint8Array> {
    const [method, argument] = first
      ? ["Plugin.HjConnRWRead", bytesValue(new Uint8Array(serverBufferSize))]
      : [
          "Plugin.HjConnRead",
          { type: basic.int64, write: (writer: Parameters<typeof writeInt>[0]) => writeInt(writer, size) },
        ];
    first = false;
    return client.call(method, argument, (reader, plans, id) => readTop(reader, plans, id, basic.bytes) as Uint8Array);
  }

  return {
    async read(size) {
      try {
        return await read(size);
      } catch (error) {
        if (isRpcError(error) && error.message === "EOF") return undefined;
        throw error;
      }
    },
    write: (bytes) => client.call("Plugin.HjConnWrite", bytesValue(bytes), (reader, _plans, id) => skipTop(reader, id)),
    setReadDeadline: (timeMs) =>
      client.call("Plugin.HjConnSetReadDeadline", timeValue(timeMs ?? zeroTimeMs), (reader, _plans, id) =>
        skipTop(reader, id),
      ),
    close: () => client.call("Plugin.HjConnClose", nothing, (reader, _plans, id) => skipTop(reader, id)),
    ended: client.ended,
  };
}

/** Tells whether a read was given up because of its deadline. */
export function isReadTimeout(error: unknown): boolean {
  return isRpcError(error) && error.message.endsWith("i/o timeout");
}
