import { codecName } from "../codec/codec-types.ts";
import type { Conversion } from "./conversion.ts";
import type { GobModule } from "./gob-module.ts";

/** Conversions whose reader is a function with a name, which may stand where a function is expected. */
export type NamedConversion = Exclude<
  Conversion,
  { readonly kind: "time" | "enum" | "list" | "map" | "document" | "error" | "pairs" }
>;

/** The name of the function that reads such a value. */
export function namedReader(conversion: NamedConversion, module: GobModule): string {
  switch (conversion.kind) {
    case "text":
      return module.wire("readString");
    case "bool":
      return module.wire("readBool");
    case "float":
      return module.wire("readFloat");
    case "bytes":
      return module.wire("readBytes");
    case "int":
      return module.wire("readWhole");
    case "uint":
      return module.wire("readWholeUint");
    case "dynamic":
      return module.wire("readDynamic");
    case "object":
    case "props":
      return module.wire("readObject");
    case "jsonText":
      return module.wire(conversion.object ? "readJsonObject" : "readJsonText");
    case "keys":
      return module.wire("readKeys");
    case "struct":
      return module.value(`read${codecName(conversion.message)}`);
  }
}
