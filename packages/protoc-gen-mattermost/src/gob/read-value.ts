import type { Conversion } from "./conversion.ts";
import { fromGo } from "./enum-codec.ts";
import type { GobModule } from "./gob-module.ts";
import { namedReader } from "./named-reader.ts";

/** An expression that reads a value. `plan` is an expression of its plan; `where` names the value in errors. */
export function readValue(conversion: Conversion, plan: string, where: string, module: GobModule): string {
  switch (conversion.kind) {
    case "int":
      return `${module.wire("readSafeInt")}(r, ${JSON.stringify(where)})`;
    case "uint":
      return `${module.wire("readSafeUint")}(r, ${JSON.stringify(where)})`;
    case "time":
      return `${module.wire("readTimeMs")}(r, ${JSON.stringify(where)})`;
    case "enum":
      return `${module.value(fromGo(conversion.enum))}(${module.wire("readString")}(r))`;
    case "list":
      if (conversion.elem.kind === "text") return `${module.wire("readTexts")}(r)`;
      return `${module.wire("readList")}(r, plans, ${plan}, ${elementReader(conversion.elem, module)})`;
    case "map":
      if (conversion.elem.kind === "text") return `${module.wire("readTextMap")}(r)`;
      return `${module.wire("readMap")}(r, plans, ${plan}, ${elementReader(conversion.elem, module)})`;
    case "dynamic":
    case "object":
    case "props":
      return `${elementReader(conversion, module)}(r, plans)`;
    case "struct":
      return `${elementReader(conversion, module)}(r, plans, ${plan})`;
    case "document":
      return `${module.documents(conversion.go)}.read(r, plans, ${plan})`;
    case "error":
      return `${module.value("readGoError")}(r, plans)`;
    case "pairs":
      throw new Error(`${where}: pairs are only written.`);
    default:
      return `${elementReader(conversion, module)}(r)`;
  }
}

/** A function that reads an element of a list or map. */
function elementReader(conversion: Conversion, module: GobModule): string {
  switch (conversion.kind) {
    case "list":
      if (conversion.elem.kind === "text") return module.wire("readTexts");
      break;
    case "map":
      if (conversion.elem.kind === "text") return module.wire("readTextMap");
      break;
    case "time":
    case "enum":
    case "document":
    case "error":
    case "pairs":
      break;
    default:
      return namedReader(conversion, module);
  }
  throw new Error(`a list or map whose elements are of the kind ${conversion.kind} can't be generated.`);
}
