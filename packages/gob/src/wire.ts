export { isPlainObject, setKey } from "./dynamic-value.ts";
export type { FieldName } from "./field-path.ts";
export { gobError } from "./gob-error.ts";
export type { Plan, Plans } from "./plan.ts";
export {
  putBool,
  putBytes,
  putField,
  putFloat,
  putInt,
  putSmallInt,
  putText,
  putTextMap,
  putTexts,
  putUint,
  writeTexts,
} from "./put-field.ts";
export { readDynamic, readObject } from "./read-dynamic.ts";
export { type InterfaceHead, readInterfaceHead } from "./read-interface-head.ts";
export { readBoolMap, readTextMap, readTexts } from "./read-parts.ts";
export { type GobValue, readTop, readValue } from "./read-value.ts";
export {
  nextField,
  readBool,
  readBytes,
  readCount,
  readFloat,
  readInt,
  readSafeInt,
  readSafeUint,
  readString,
  readUint,
} from "./reader.ts";
export { readTopMark, skipTop, skipValue } from "./skip-value.ts";
export { putTimeMs, readTimeMs } from "./time-ms.ts";
export { createValueError, problemAt, wrongType } from "./value-error.ts";
export { enter as enterValue, type ValueReader } from "./value-reader.ts";
export { enter, expectObject, keysOf, leave, sizeOf, type ValueWriter } from "./value-writer.ts";
export { beginInterface, itemDynamic, itemList, itemObject, putDynamic, putObject } from "./write-dynamic.ts";
export { itemBool, itemBytes, itemFloat, itemInt, itemSmallInt, itemText, itemUint } from "./write-item.ts";
export {
  beginSized,
  checkInteger,
  endSized,
  writeBool,
  writeBytes,
  writeCount,
  writeFloat,
  writeInt,
  writeString,
  writeUint,
} from "./writer.ts";
