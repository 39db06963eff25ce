export { gobError } from "./gob-error.ts";
export type { Plan, Plans } from "./plan.ts";
export { readInterfaceHead } from "./read-interface-head.ts";
export { type GobValue, readTop, readValue } from "./read-value.ts";
export { nextField, readBool, readBytes, readCount, readFloat, readInt, readString, readUint } from "./reader.ts";
export { readTopMark, skipTop, skipValue } from "./skip-value.ts";
export type { ValueReader } from "./value-reader.ts";
export {
  checkInteger,
  writeBool,
  writeBytes,
  writeCount,
  writeFloat,
  writeInt,
  writeSized,
  writeString,
  writeUint,
} from "./writer.ts";
