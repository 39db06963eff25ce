export {
  createValueError,
  type FieldName,
  isPlainObject,
  problemAt,
  setKey,
  wrongType,
} from "@mattermost-plugin/plain";
export { gobError } from "./gob-error.ts";
export { putJsonText, readJsonObject, readJsonText } from "./json-text.ts";
export type { Plan, Plans } from "./plan.ts";
export {
  endStruct,
  putBool,
  putBytes,
  putField,
  putFloat,
  putInt,
  putSmallInt,
  putText,
  putUint,
} from "./put-field.ts";
export { putHeld } from "./put-held.ts";
export {
  itemTexts,
  putItemMap,
  putItems,
  putKeys,
  putStruct,
  putStructMap,
  putStructs,
  putTextMap,
  putTexts,
  putWhole,
  type WriteItem,
  type WriteStruct,
} from "./put-parts.ts";
export { readAs } from "./read-as.ts";
export { readDynamic, readObject } from "./read-dynamic.ts";
export { type InterfaceHead, readInterfaceHead } from "./read-interface-head.ts";
export { readNothing } from "./read-nothing.ts";
export {
  nextOf,
  type Read,
  readKeys,
  readList,
  readMap,
  readTextMap,
  readTexts,
  readWhole,
  readWholeUint,
  skipField,
} from "./read-parts.ts";
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
export { enter as enterValue, type ValueReader } from "./value-reader.ts";
export { enter, expectGiven, expectObject, leave, sizeOf, type ValueWriter } from "./value-writer.ts";
export { beginInterface, itemDynamic, itemObject, putDynamic, putObject } from "./write-dynamic.ts";
export { itemBool, itemBytes, itemFloat, itemInt, itemSmallInt, itemText, itemUint } from "./write-item.ts";
export {
  beginSized,
  endSized,
  writeBool,
  writeBytes,
  writeCount,
  writeFloat,
  writeInt,
  writeString,
  writeUint,
} from "./writer.ts";
