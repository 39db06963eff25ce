import type { GoType } from "./go-type.ts";
import type { GobModule } from "./gob-module.ts";

const rawJson = "json.RawMessage";

/** An expression that reads a value of a Go type as Go's JSON has it. `goType` is how the type is written in Go. */
export function readJsonValue(type: GoType, goType: string, plan: string, module: GobModule): string {
  switch (type.kind) {
    case "slice":
      if (type.elem.kind === "string") return `${module.wire("readTexts")}(r)`;
      return `${module.wire("readList")}(r, plans, ${plan}, ${elementReader(type.elem, module)})`;
    case "map":
      if (type.elem.kind === "interface") return `${module.wire("readObject")}(r, plans)`;
      if (type.elem.kind === "string") return `${module.wire("readTextMap")}(r)`;
      return `${module.wire("readMap")}(r, plans, ${plan}, ${elementReader(type.elem, module)})`;
    case "struct":
      return `${elementReader(type, module)}(r, plans, ${plan})`;
    case "interface":
      return `${module.wire("readDynamic")}(r, plans)`;
    case "bytes":
      if (goType.replace("*", "") === rawJson) return `${module.wire("readJsonText")}(r) ?? null`;
      return `${module.wire("readBase64")}(r)`;
    default:
      return `${elementReader(type, module)}(r)`;
  }
}

function elementReader(type: GoType, module: GobModule): string {
  switch (type.kind) {
    case "string":
      return module.wire("readString");
    case "bool":
      return module.wire("readBool");
    case "int":
      return module.wire("readInt");
    case "uint":
      return module.wire("readUint");
    case "float":
      return module.wire("readFloat");
    case "bytes":
      return module.wire("readBase64");
    case "interface":
      return module.wire("readDynamic");
    case "struct":
      return module.json("read", type.name);
    case "custom":
      return type.name === "time.Time" ? module.wire("readTimeText") : module.wire("readString");
    case "slice":
      if (type.elem.kind === "string") return module.wire("readTexts");
      break;
    case "map":
      if (type.elem.kind === "interface") return module.wire("readObject");
      if (type.elem.kind === "string") return module.wire("readTextMap");
      break;
  }
  throw new Error(`JSON of a list or map whose elements are of the kind ${type.kind} can't be generated.`);
}

/** A line that writes a field out of what Go's JSON has for it. `where` holds the first arguments of a put function. */
export function putJsonValue(type: GoType, goType: string, where: string, value: string, module: GobModule): string {
  const put = (fn: string, of: string, ...more: readonly string[]) =>
    `last = ${module.wire(fn)}(${[where, `${module.wire("given")}<${of}>(${value})`, ...more].join(", ")});`;
  switch (type.kind) {
    case "string":
      return put("putText", "string");
    case "bool":
      return put("putBool", "boolean");
    case "int":
      return type.bits === 64 ? put("putWideInt", "number | bigint") : put("putSmallInt", "number", String(type.bits));
    case "uint":
      return put("putUint", "number", String(type.bits));
    case "float":
      return put("putFloat", "number");
    case "bytes":
      if (goType.replace("*", "") !== rawJson) return put("putBase64", "string");
      return `last = ${module.wire("putJsonText")}(${where}, ${value});`;
    case "interface":
      return `last = ${module.wire("putDynamic")}(${where}, ${value});`;
    case "slice":
      if (type.elem.kind === "string") return put("putTexts", "string[]");
      if (type.elem.kind === "struct")
        return put("putStructs", `${object(module)}[]`, module.json("write", type.elem.name));
      return put("putItems", `${object(module)}[]`, itemWriter(type.elem, module));
    case "map":
      if (type.elem.kind === "interface") return put("putObject", object(module));
      if (type.elem.kind === "string") return put("putTextMap", "Record<string, string>", "true");
      if (type.elem.kind === "struct") {
        return put("putStructMap", `Record<string, ${object(module)}>`, module.json("write", type.elem.name), "true");
      }
      return put(
        "putItemMap",
        `Record<string, ${elementOf(type.elem, module)}>`,
        itemWriter(type.elem, module),
        "true",
      );
    case "struct": {
      const write = module.json("write", type.name);
      if (type.pointer) return put("putStruct", object(module), write);
      return `last = ${module.wire("putStruct")}(${where}, ${module.wire("given")}<${object(module)}>(${value}) ?? {}, ${write});`;
    }
    default:
      throw new Error(`JSON of the kind ${type.kind} is only read.`);
  }
}

function object(module: GobModule): string {
  return module.type("DynamicObject");
}

function elementOf(type: GoType, module: GobModule): string {
  return type.kind === "slice" ? "string[]" : object(module);
}

function itemWriter(type: GoType, module: GobModule): string {
  if (type.kind === "slice" && type.elem.kind === "string") return module.wire("itemTexts");
  if (type.kind === "map" && type.elem.kind === "interface") return module.wire("itemObject");
  throw new Error(`JSON of a list or map whose elements are of the kind ${type.kind} can't be generated.`);
}
