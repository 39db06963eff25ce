import { createDecoder, createEncoder, type EncodedValue, type Encoder, type Registry } from "@mattermost-plugin/gob";
import { skipTop } from "@mattermost-plugin/gob/wire";
import type { ReadValue } from "../rpc/client.ts";

/** A value with what reads it back and throws if it is not what was meant. */
export interface VerifiedValue extends EncodedValue {
  readonly verify?: ReadValue<void>;
}

/**
 * Makes an encoder that reads every value back before its bytes are handed out, on a stream of its own with the definitions that the
 * peer has. If a value does not read, or its `verify` throws, nothing of it leaves: its definitions go along with the next value.
 */
export function createCheckedEncoder(registry: Registry): Encoder {
  const encoder = createEncoder();
  const defined: Buffer[] = [];
  let owed: Buffer[] = [];

  function check(values: readonly VerifiedValue[], bytes: Buffer): void {
    const decoder = createDecoder({ registry });
    for (const definition of defined) decoder.push(definition);
    decoder.push(bytes);
    for (const { verify = skip } of values) {
      if (!decoder.read(verify)) throw new Error("what was written is not a whole value");
    }
    if (decoder.pending) throw new Error("more was written than the value");
  }

  return {
    encode(...values) {
      const bytes = encoder.encode(...values);
      const definitions = definitionsIn(bytes);
      try {
        check(values, bytes);
      } catch (error) {
        owed.push(...definitions);
        throw error;
      } finally {
        defined.push(...definitions);
      }
      if (owed.length === 0) return bytes;
      const whole = Buffer.concat([...owed, bytes]);
      owed = [];
      return whole;
    },
  };
}

const skip: ReadValue<void> = (reader, _plans, id) => skipTop(reader, id);

/** The messages in front that define types, as they are on the wire: a message begins with its size, a definition with a negative number. */
function definitionsIn(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let start = 0; start < bytes.length; ) {
    const { value: size, end } = readUnsigned(bytes, start);
    if (readUnsigned(bytes, end).value % 2 === 0) break;
    found.push(bytes.subarray(start, end + size));
    start = end + size;
  }
  return found;
}

/** A number as gob writes it. A signed one that is negative is odd here. */
function readUnsigned(bytes: Buffer, at: number): { readonly value: number; readonly end: number } {
  const first = bytes.readUInt8(at);
  if (first < 0x80) return { value: first, end: at + 1 };
  const width = 0x100 - first;
  return { value: bytes.readUIntBE(at + 1, width), end: at + 1 + width };
}
