import type { GobType, StructType } from "./gob-type.ts";
import { builtin, customForms, firstDefinedId } from "./wire-type.ts";
import { beginSized, endSized, type Writer, writeCount, writeInt, writeString } from "./writer.ts";

/** The ids of the types that one direction of a stream has sent, and what is still to be defined. */
export interface TypeIds {
  /** The id of a type; a new one is defined, with all that it is made of, in front of the next value. */
  idOf(type: GobType): number;
  /** Whether there are definitions to write. */
  readonly pending: boolean;
  /** Writes the definitions that the value before needs, each as a message. */
  writeDefinitions(writer: Writer): void;
  /** The value with its definitions is on its way. */
  commit(): void;
  /** The value was given up: what it would have defined is not defined. */
  rollback(): void;
}

function builtinId(type: GobType): number | undefined {
  return type.kind in builtin ? builtin[type.kind as keyof typeof builtin] : undefined;
}

function parts(type: GobType): readonly GobType[] {
  switch (type.kind) {
    case "struct":
      return type.fields.map((field) => field.type);
    case "map":
      return [type.key, type.elem];
    case "slice":
    case "array":
      return [type.elem];
    default:
      return [];
  }
}

/** The name that a definition carries; receivers don't look at it. */
function nameOf(type: GobType): string {
  return type.kind === "struct" || type.kind === "custom" ? type.name.slice(type.name.lastIndexOf(".") + 1) : "";
}

/** Writes the part that all definitions begin with, as field 0 of the definition. */
function writeCommon(writer: Writer, type: GobType, id: number): void {
  writeCount(writer, 1);
  const name = nameOf(type);
  if (name !== "") {
    writeCount(writer, 1);
    writeString(writer, name);
  }
  writeCount(writer, name === "" ? 2 : 1);
  writeInt(writer, id);
  writeCount(writer, 0);
}

function writeFields(writer: Writer, type: StructType, idOf: (type: GobType) => number): void {
  if (type.fields.length === 0) return;
  writeCount(writer, 1);
  writeCount(writer, type.fields.length);
  for (const field of type.fields) {
    writeCount(writer, 1);
    writeString(writer, field.name);
    writeCount(writer, 1);
    writeInt(writer, idOf(field.type));
    writeCount(writer, 0);
  }
}

function writeIdField(writer: Writer, id: number): void {
  writeCount(writer, 1);
  writeInt(writer, id);
}

/** Writes the definition of a type: a struct with one field, which is a struct in turn. */
function writeDefinition(writer: Writer, type: GobType, id: number, idOf: (type: GobType) => number): void {
  switch (type.kind) {
    case "array":
      writeCount(writer, 1);
      writeCommon(writer, type, id);
      writeIdField(writer, idOf(type.elem));
      if (type.length > 0) writeIdField(writer, type.length);
      break;
    case "slice":
      writeCount(writer, 2);
      writeCommon(writer, type, id);
      writeIdField(writer, idOf(type.elem));
      break;
    case "struct":
      writeCount(writer, 3);
      writeCommon(writer, type, id);
      writeFields(writer, type, idOf);
      break;
    case "map":
      writeCount(writer, 4);
      writeCommon(writer, type, id);
      writeIdField(writer, idOf(type.key));
      writeIdField(writer, idOf(type.elem));
      break;
    case "custom":
      writeCount(writer, 5 + customForms.indexOf(type.form));
      writeCommon(writer, type, id);
      break;
  }
  writeCount(writer, 0);
  writeCount(writer, 0);
}

/** Makes the ids of one direction of a stream. */
export function createTypeIds(): TypeIds {
  const ids = new Map<GobType, number>();
  /** Types that got an id since the last commit. */
  let fresh: GobType[] = [];

  function idOf(type: GobType): number {
    const known = builtinId(type) ?? ids.get(type);
    if (known !== undefined) return known;
    const id = firstDefinedId + ids.size;
    ids.set(type, id);
    fresh.push(type);
    for (const part of parts(type)) idOf(part);
    return id;
  }

  return {
    idOf,
    get pending() {
      return fresh.length > 0;
    },
    writeDefinitions(writer) {
      for (const type of fresh) {
        const start = beginSized(writer);
        const id = idOf(type);
        writeInt(writer, -id);
        writeDefinition(writer, type, id, idOf);
        endSized(writer, start);
      }
    },
    commit() {
      if (fresh.length > 0) fresh = [];
    },
    rollback() {
      for (const type of fresh) ids.delete(type);
      fresh = [];
    },
  };
}
