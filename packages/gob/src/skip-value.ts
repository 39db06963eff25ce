import { gobError } from "./gob-error.ts";
import { readInterfaceHead } from "./read-interface-head.ts";
import { needPart, nextField, readCount, readFloat, readUint, skipBytes } from "./reader.ts";
import { enter, type ValueReader } from "./value-reader.ts";
import { builtinKind } from "./wire-type.ts";

/** Skips a value of a type that the sender defined and nobody here asks for. */
export function skipValue(reader: ValueReader, id: number): void {
  enter(reader);
  const type = reader.table.lookup(id);
  switch (type?.kind) {
    case undefined:
      skipBuiltin(reader, id);
      break;
    case "custom":
      skipBytes(reader);
      break;
    case "struct":
      for (
        let at = nextField(reader, -1, type.fields.length);
        at >= 0;
        at = nextField(reader, at, type.fields.length)
      ) {
        skipValue(reader, type.fields[at]?.id ?? 0);
      }
      break;
    case "array":
    case "slice":
      for (let rest = readCount(reader); rest > 0; rest -= 1) {
        needPart(reader);
        skipValue(reader, type.elem);
      }
      break;
    case "map":
      for (let rest = readCount(reader); rest > 0; rest -= 1) {
        needPart(reader);
        skipValue(reader, type.key);
        skipValue(reader, type.elem);
      }
      break;
  }
  reader.depth -= 1;
}

function skipBuiltin(reader: ValueReader, id: number): void {
  switch (builtinKind[id]) {
    case "bool":
    case "int":
    case "uint":
      readUint(reader);
      break;
    case "float":
      readFloat(reader);
      break;
    case "complex":
      readFloat(reader);
      readFloat(reader);
      break;
    case "bytes":
    case "string":
      skipBytes(reader);
      break;
    case "interface": {
      const head = readInterfaceHead(reader);
      if (head) skipTop(reader, head.id);
      break;
    }
    default:
      throw gobError("unknown_type", `type ${id} is not defined`);
  }
}

/** Skips a value as it stands at the top of a message or in an interface: with a zero in front unless it is a struct. */
export function skipTop(reader: ValueReader, id: number): void {
  readTopMark(reader, id);
  skipValue(reader, id);
}

/** Reads the zero that stands in front of a value that is no struct. */
export function readTopMark(reader: ValueReader, id: number): void {
  if (reader.table.lookup(id)?.kind === "struct") return;
  if (readCount(reader) !== 0) throw gobError("corrupt", "a value without the zero that stands in front of it");
}
