import type { DynamicValue } from "@mattermost-plugin/plain";
import type { Plans } from "../src/plan.ts";
import { readDynamic } from "../src/read-dynamic.ts";
import type { ValueReader } from "../src/value-reader.ts";
import { bytes } from "./raw-messages.ts";

/**
 * Reads the value at the top of a message as its stream describes it: what an interface holds is read so, and this puts in front
 * of the value what stands in front of one in an interface, its name, id and size.
 */
export function readDescribed(reader: ValueReader, plans: Plans, id: number): DynamicValue {
  const rest = reader.bytes.subarray(reader.position, reader.end);
  reader.bytes = Buffer.concat([bytes("described", BigInt(id), 0), rest]);
  reader.position = 0;
  reader.end = reader.bytes.length;
  return readDynamic(reader, plans);
}
