export {
  createValueError,
  type DynamicObject,
  type DynamicValue,
  type FieldName,
  isPlainObject,
  isValueError,
  problemAt,
  setKey,
  type ValueError,
} from "@mattermost-plugin/plain";
export { atField, createDecodeError, type DecodeError, isDecodeError } from "./decode-error.ts";
export { deepestDynamicValue } from "./deepest-dynamic-value.ts";
export { unknownEnumNumber } from "./enum-number.ts";
export { needsTwin, needsTwinOfStruct } from "./exact-twin.ts";
export { readListValue, readStruct, readValue } from "./read-dynamic.ts";
export { readFixed64, readInt64, readSfixed64, readSint64, readUint64 } from "./read-int64.ts";
export { readJson, readJsonValue } from "./read-json.ts";
export { readString } from "./read-string.ts";
export { readWrapper } from "./read-wrapper.ts";
export { createReader, expectEnd, messageEnd, type Reader, readBytes, readTag, skipField } from "./reader.ts";
export { isEmptyBytes, writeBytes } from "./write-bytes.ts";
export { writeListValue, writeStruct, writeValue } from "./write-dynamic.ts";
export { writeDouble, writeFixed32, writeFloat, writeSfixed32 } from "./write-fixed.ts";
export { writeFixed64, writeInt64, writeSfixed64, writeSint64, writeUint64 } from "./write-int64.ts";
export { writeJson, writeJsonValue } from "./write-json.ts";
export { beginMessage, endMessage, enter, expectList, expectObject, keysOf, leave } from "./write-message.ts";
export { writeString } from "./write-string.ts";
export { writeBool, writeInt32, writeSint32, writeUint32 } from "./write-varint.ts";
export { createWriter, finishWriter, resetWriter, type Writer } from "./writer.ts";
