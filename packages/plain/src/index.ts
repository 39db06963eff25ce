export { type DynamicObject, type DynamicValue, isPlainObject, setKey } from "./dynamic-value.ts";
export { type FieldName, fieldPath } from "./field-path.ts";
export {
  createValueError,
  isValueError,
  type Place,
  problemAt,
  tooDeep,
  type ValueError,
  wrongType,
} from "./value-error.ts";
