import { codecName } from "../codec/codec-types.ts";
import type { Conversion } from "./conversion.ts";
import { toGo } from "./enum-codec.ts";
import type { GobModule } from "./gob-module.ts";

/** A field to write. */
export interface PutSource {
  /** Its number on the wire. */
  readonly index: number;
  readonly conversion: Conversion;
  /** An expression of the value. */
  readonly value: string;
  /** The name in errors. */
  readonly name: string;
  /** Go's type of the field is a struct in place: it is written also if it is absent. */
  readonly always: boolean;
}

/** A line that writes a field of a struct, if it is not zero. */
export function putLine(source: PutSource, module: GobModule): string {
  const { conversion, index, value, name } = source;
  const where = `w, last, ${index}, ${JSON.stringify(name)}`;
  const put = (fn: string, ...more: readonly string[]) =>
    `last = ${module.wire(fn)}(${[where, value, ...more].join(", ")});`;
  switch (conversion.kind) {
    case "text":
      return put("putText");
    case "bool":
      return put("putBool");
    case "float":
      return put("putFloat");
    case "bytes":
      return put("putBytes");
    case "int":
      return conversion.bits === 64 ? put("putInt") : put("putSmallInt", String(conversion.bits));
    case "uint":
      return put("putUint", String(conversion.bits));
    case "time":
      return put("putTimeMs");
    case "enum":
      return `last = ${module.wire("putText")}(${where}, ${module.value(toGo(conversion.enum))}(${value}));`;
    case "dynamic":
      return put("putDynamic");
    case "object":
      return put("putObject");
    case "props":
      return `last = ${module.value("putProps")}(${where}, ${value});`;
    case "jsonText":
      return put("putJsonText");
    case "keys":
      return put("putKeys");
    case "struct": {
      const write = module.value(`write${codecName(conversion.message)}`);
      return put(source.always ? "putWhole" : "putStruct", write);
    }
    case "list":
      return putList(conversion.elem, put, module);
    case "map":
      return putMap(conversion.elem, put, module);
    case "document":
      return `last = ${module.documents(conversion.go)}.put(${where}, ${module.goType(conversion.go)}, ${value} as unknown as ${module.type("DynamicValue")} | undefined);`;
    case "pairs":
      return `last = ${module.value("putPairs")}(${where}, ${value});`;
    case "error":
      return `last = ${module.value("putGoError")}(${where}, ${value});`;
  }
}

type Put = (fn: string, ...more: readonly string[]) => string;

function putList(elem: Conversion, put: Put, module: GobModule): string {
  if (elem.kind === "text") return put("putTexts");
  if (elem.kind === "struct") return put("putStructs", module.value(`write${codecName(elem.message)}`));
  return put("putItems", itemWriter(elem, module));
}

function putMap(elem: Conversion, put: Put, module: GobModule): string {
  if (elem.kind === "text") return put("putTextMap");
  if (elem.kind === "struct") return put("putStructMap", module.value(`write${codecName(elem.message)}`));
  return put("putItemMap", itemWriter(elem, module));
}

/** A function that writes an element of a list or map. */
function itemWriter(conversion: Conversion, module: GobModule): string {
  switch (conversion.kind) {
    case "bool":
      return module.wire("itemBool");
    case "float":
      return module.wire("itemFloat");
    case "bytes":
      return module.wire("itemBytes");
    case "int":
      if (conversion.bits === 64) return module.wire("itemInt");
      break;
    case "dynamic":
      return module.wire("itemDynamic");
    case "object":
      return module.wire("itemObject");
    case "list":
      if (conversion.elem.kind === "text") return module.wire("itemTexts");
      break;
  }
  throw new Error(`a list or map whose elements are of the kind ${conversion.kind} can't be generated.`);
}
