import { createDecoder, type DynamicValue } from "@mattermost-plugin/gob";
import { readDescribed } from "../../gob/testdata/read-described.ts";

/** A request or an answer as one direction of a stream carries it. */
export interface Message {
  /** Of a request; answers may leave it out. */
  readonly method: string;
  readonly seq: number;
  /** Of an answer: empty unless the call failed. */
  readonly error: string;
  /** The argument or result with Go's names, as the stream describes it; undefined if the sender gave it up behind its header. */
  readonly body: DynamicValue | undefined;
  /** The bytes of both, with the definitions in front of them. */
  readonly raw: Buffer;
}

interface Header {
  readonly ServiceMethod?: string;
  readonly Seq?: number;
  readonly Error?: string;
}

function isRequest(value: DynamicValue): boolean {
  return typeof value === "object" && value !== null && "ServiceMethod" in value && !("A" in value);
}

/** Splits one direction of a net/rpc connection into its messages. Answers the messages that a piece of it completes. */
export function createSplitter(kind: "requests" | "answers"): {
  push(bytes: Buffer): Message[];
  readonly rest: Buffer;
} {
  const decoder = createDecoder();
  let unread: Buffer = Buffer.alloc(0);
  let raw: Buffer[] = [];
  let header: Header | undefined;

  /** Takes a whole message of gob from the front. */
  function next(): Buffer | undefined {
    const first = unread[0];
    if (first === undefined) return undefined;
    const width = first < 0x80 ? 0 : 0x100 - first;
    if (unread.length <= width) return undefined;
    const end = 1 + width + (width === 0 ? first : unread.readUIntBE(1, width));
    if (unread.length < end) return undefined;
    const message = unread.subarray(0, end);
    unread = unread.subarray(end);
    return message;
  }

  function finish({ ServiceMethod = "", Seq = 0, Error: error = "" }: Header, body: DynamicValue | undefined): Message {
    const message = { method: ServiceMethod, seq: Seq, error, body, raw: Buffer.concat(raw) };
    raw = [];
    return message;
  }

  return {
    push(bytes) {
      unread = Buffer.concat([unread, bytes]);
      const messages: Message[] = [];
      for (let message = next(); message; message = next()) {
        decoder.push(message);
        const read = decoder.read(readDescribed);
        if (read && header && kind === "requests" && isRequest(read.value)) {
          messages.push(finish(header, undefined));
          header = undefined;
        }
        raw.push(message);
        if (!read) continue;
        if (header) messages.push(finish(header, read.value));
        header = header ? undefined : (read.value as Header);
      }
      return messages;
    },
    get rest() {
      return Buffer.concat([...raw, unread]);
    },
  };
}
