import { gobError } from "./gob-error.ts";
import type { GobType } from "./gob-type.ts";
import { createPieces } from "./pieces.ts";
import { createPlans, type Plans } from "./plan.ts";
import { type GobValue, readTop } from "./read-value.ts";
import { readId } from "./reader.ts";
import { createRegistry } from "./registry.ts";
import { skipTop } from "./skip-value.ts";
import { createTypeTable } from "./type-table.ts";
import type { Registry } from "./value-reader.ts";
import { incomplete, type ValueReader } from "./value-reader.ts";

/** How large a message may be in bytes before it is refused: a value of this size can't be meant. */
const defaultMaxMessageSize = 1 << 30;

/** In how many messages a value may come. Each but the last ends with a definition, so that a value needs few; it is read again with each. */
const maxMessages = 1000;

/** One direction of a stream of values: bytes go in as they come, values come out in order. */
export interface Decoder {
  /** Takes the next bytes of the stream; they must not change afterwards. */
  push(bytes: Buffer): void;
  /** The id of the type of the next value, or undefined as long as that has not arrived. Throws for a stream that is broken. */
  nextTypeId(): number | undefined;
  /** Reads the next value by generated code or another function. Undefined as long as it has not arrived whole; after an error the value is gone. */
  read<T>(read: (reader: ValueReader, plans: Plans, id: number) => T): { readonly value: T } | undefined;
  /** Reads the next value into plain objects by a type. */
  readAs(type: GobType): { readonly value: GobValue } | undefined;
  /** Skips the next value; answers whether it has arrived. */
  skip(): boolean;
  /**
   * Says that a message which begins with a value of this type always begins something new: where the rest of another value is expected,
   * the sender has given that one up, and reading it fails. Senders in Go do so when they meet what they can't write.
   */
  startsAnew(id: number): void;
  /** Whether bytes are there that were not read: at the end of the stream that means a value was cut off. */
  readonly pending: boolean;
}

export interface DecoderOptions {
  /** The types that interface values may hold. Default: what Go registers by itself. */
  readonly registry?: Registry;
  /** The size in bytes above which a message is refused. Default: 1 GiB. Memory is only taken as bytes arrive. */
  readonly maxMessageSize?: number;
}

const nothing = Buffer.alloc(0);

/** Makes the receiving side of a gob stream. */
export function createDecoder({
  registry = createRegistry(),
  maxMessageSize = defaultMaxMessageSize,
}: DecoderOptions = {}): Decoder {
  const table = createTypeTable();
  const plans = createPlans(table);
  /** Whole messages that have arrived, from the next value on. */
  const messages: Buffer[] = [];
  const pieces = createPieces();
  let expected = 0;

  /** The length of the message in front, and of the number that says so; undefined if that is not all there. */
  function messageSize(bytes: Buffer): { prefix: number; size: number } | undefined {
    const first = bytes[0];
    if (first === undefined) return undefined;
    if (first < 0x80) return { prefix: 1, size: first };
    const width = 0x100 - first;
    if (width > 8) throw gobError("bad_length", "a message length that is no number");
    if (bytes.length < 1 + width) return undefined;
    let size = 0;
    for (let i = 1; i <= width; i += 1) size = size * 256 + (bytes[i] ?? 0);
    return { prefix: 1 + width, size };
  }

  function collect(): void {
    if (pieces.size < expected) return;
    let bytes = pieces.take();
    expected = 0;
    for (;;) {
      const head = messageSize(bytes);
      if (!head) break;
      if (head.size === 0) throw gobError("corrupt", "a message without content");
      if (head.size > maxMessageSize) {
        throw gobError("bad_length", `a message of ${head.size} bytes, ${maxMessageSize} are allowed`);
      }
      const end = head.prefix + head.size;
      if (bytes.length < end) {
        expected = end;
        break;
      }
      messages.push(bytes.subarray(head.prefix, end));
      bytes = bytes.subarray(end);
    }
    if (bytes.length > 0) pieces.add(bytes);
  }

  let anewId: number | undefined;
  /** How many messages the value in front has used besides its first. */
  let used = 0;
  /** How many messages must be there before the value in front is read (again). */
  let needed = 1;
  const reader: ValueReader = {
    bytes: nothing,
    position: 0,
    end: 0,
    table,
    registry,
    keys: [],
    depth: 0,
    nextMessage() {
      const next = messages[used + 1];
      if (!next) {
        if (used + 2 > maxMessages) throw gobError("corrupt", `a value in more than ${maxMessages} messages`);
        throw incomplete;
      }
      goTo(next);
      if (anewId !== undefined && readId(reader) === anewId)
        throw gobError("abandoned", "its sender gave the value up");
      used += 1;
      goTo(next);
    },
  };

  function goTo(message: Buffer): void {
    reader.bytes = message;
    reader.position = 0;
    reader.end = message.length;
  }

  function begin(message: Buffer): number {
    used = 0;
    reader.depth = 0;
    goTo(message);
    return readId(reader);
  }

  function drop(count: number): void {
    needed = 1;
    if (count === 1) messages.shift();
    else messages.splice(0, count);
  }

  /** Reads definitions until a value is next. */
  function nextTypeId(): number | undefined {
    for (let message = messages[0]; message; message = messages[0]) {
      const id = begin(message);
      if (id >= 0) return id;
      messages.shift();
      table.define(-id, reader);
      if (reader.position < reader.end) throw gobError("extra_data", `bytes behind the definition of type ${-id}`);
    }
    return undefined;
  }

  function read<T>(readOne: (reader: ValueReader, plans: Plans, id: number) => T): { value: T } | undefined {
    const id = nextTypeId();
    if (id === undefined || messages.length < needed) return undefined;
    const definitions = table.size;
    let whole = true;
    try {
      return { value: readOne(reader, plans, id) };
    } catch (error) {
      if (error !== incomplete) throw error;
      table.truncate(definitions);
      whole = false;
      needed = used + 2;
      return undefined;
    } finally {
      reader.bytes = nothing;
      if (whole) drop(used + 1);
    }
  }

  return {
    push(bytes) {
      if (bytes.length === 0) return;
      pieces.add(bytes);
      collect();
    },
    nextTypeId,
    read,
    readAs: (type) => read((reader, _, id) => readTop(reader, plans, id, type)),
    startsAnew(id) {
      anewId = id;
    },
    skip: () => read((reader, _, id) => skipTop(reader, id)) !== undefined,
    get pending() {
      return pieces.size > 0 || messages.length > 0;
    },
  };
}
