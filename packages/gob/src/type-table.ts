import { gobError } from "./gob-error.ts";
import { needPart, nextField, type Reader, readCount, readId, readString, skipBytes } from "./reader.ts";
import { builtinKind, customForms, firstDefinedId, type WireType } from "./wire-type.ts";

/** The types that one direction of a stream has defined. */
export interface TypeTable {
  /** Reads a definition with this id. */
  define(id: number, reader: Reader): void;
  /** The definition with this id, or undefined for a built-in type. Throws for an id that nobody defined. */
  lookup(id: number): WireType | undefined;
  /** How many definitions there are. */
  readonly size: number;
  /** Forgets all definitions but the first `size`. */
  truncate(size: number): void;
}

/** Reads the name and id that every definition begins with; neither matters. */
function skipCommon(reader: Reader): void {
  for (let index = nextField(reader, -1, 2); index >= 0; index = nextField(reader, index, 2)) {
    if (index === 0) skipBytes(reader);
    else readId(reader);
  }
}

/** Reads a definition's own struct: field 0 is the common part, the others are read by `field`. */
function readParts(reader: Reader, fieldCount: number, field: (index: number) => void): void {
  for (let index = nextField(reader, -1, fieldCount); index >= 0; index = nextField(reader, index, fieldCount)) {
    if (index === 0) skipCommon(reader);
    else field(index);
  }
}

function readFields(reader: Reader): { name: string; id: number }[] {
  const fields: { name: string; id: number }[] = [];
  for (let rest = readCount(reader); rest > 0; rest -= 1) {
    needPart(reader);
    let name = "";
    let id = 0;
    for (let index = nextField(reader, -1, 2); index >= 0; index = nextField(reader, index, 2)) {
      if (index === 0) name = readString(reader);
      else id = readId(reader);
    }
    fields.push({ name, id });
  }
  return fields;
}

function readKind(reader: Reader, kind: number): WireType {
  let first = 0;
  let second = 0;
  const numbers = (index: number) => {
    if (index === 1) first = readId(reader);
    else second = readId(reader);
  };
  switch (kind) {
    case 0:
      readParts(reader, 3, numbers);
      return { kind: "array", elem: first, length: second };
    case 1:
      readParts(reader, 2, numbers);
      return { kind: "slice", elem: first };
    case 2: {
      let fields: { name: string; id: number }[] = [];
      readParts(reader, 2, () => {
        fields = readFields(reader);
      });
      return { kind: "struct", fields };
    }
    case 3:
      readParts(reader, 3, numbers);
      return { kind: "map", key: first, elem: second };
    default: {
      readParts(reader, 1, () => {});
      return { kind: "custom", form: customForms[kind - 4] ?? "gob" };
    }
  }
}

/** How many bytes of definitions a stream may hold, since they are kept as long as it lives. All types of a server are some 100 KB. */
const maxDefinitionBytes = 1 << 20;

/** Makes an empty table. */
export function createTypeTable(): TypeTable {
  const types = new Map<number, WireType>();
  /** The bytes of each definition, in order. */
  const sizes: number[] = [];
  let totalSize = 0;
  return {
    define(id, reader) {
      if (id < firstDefinedId || types.has(id)) throw gobError("duplicate_type", `type ${id} is defined already`);
      const start = reader.position;
      let type: WireType | undefined;
      for (let kind = nextField(reader, -1, 7); kind >= 0; kind = nextField(reader, kind, 7))
        type = readKind(reader, kind);
      if (!type) throw gobError("unknown_type", `the definition of type ${id} says nothing`);
      const size = reader.position - start;
      if (totalSize + size > maxDefinitionBytes)
        throw gobError("corrupt", `more than ${maxDefinitionBytes} bytes of definitions`);
      totalSize += size;
      sizes.push(size);
      types.set(id, type);
    },
    lookup(id) {
      const type = types.get(id);
      if (!type && !(id in builtinKind)) throw gobError("unknown_type", `type ${id} is not defined`);
      return type;
    },
    get size() {
      return types.size;
    },
    truncate(size) {
      for (const id of [...types.keys()].slice(size)) types.delete(id);
      for (const bytes of sizes.splice(size)) totalSize -= bytes;
    },
  };
}
