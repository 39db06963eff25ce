import type { DynamicObject, DynamicValue, FieldName } from "@mattermost-plugin/plain";
import type { GobType, StructType } from "./gob-type.ts";
import type { Plan, Plans } from "./plan.ts";
import { objectOf, readDocument } from "./read-document.ts";
import type { ValueReader } from "./value-reader.ts";
import type { ValueWriter } from "./value-writer.ts";
import { putDocument, writeDocument } from "./write-document.ts";

/** A struct as Go's JSON shows it. */
export interface Shape {
  readonly type: StructType;
  /** By the number of the field. */
  readonly fields: readonly ShapeField[];
  /** The keys of an object, those of embedded structs among them. */
  readonly keys: ReadonlySet<string>;
  /** Nothing is left out, also where JSON would leave out a zero. */
  readonly settled: boolean;
  /** The number of the field that stands for the whole struct, or -1. */
  readonly only: number;
}

export interface ShapeField {
  readonly key: string;
  /** Go's JSON leaves it out if it is zero. */
  readonly omitted: boolean;
  /** Bytes that are JSON themselves. */
  readonly isJson: boolean;
  /** JSON does not have it. */
  readonly isHidden: boolean;
  /** A struct whose keys are those of the object around it. */
  readonly isEmbedded: boolean;
}

/**
 * A struct and its keys in Go's JSON, in the order of its fields with a space between them. Behind a key: `?` is left out
 * if it is zero, `{` holds JSON, `~` is embedded, `=` stands for the whole struct; `-` has no key.
 */
export type ShapeRow = readonly [type: StructType, keys: string];

/** Reads and writes structs as plain data with the keys of Go's JSON. */
export interface Documents {
  /** Reads a value of any type that holds no structs but those of the table. */
  read(r: ValueReader, plans: Plans, plan: Plan): DynamicValue;
  /** What a struct of the table reads as that nobody sent; an empty object for other types. */
  empty(type: GobType): DynamicObject;
  /** Writes the fields of a struct of the table. Refuses keys that it does not have. */
  write(w: ValueWriter, type: StructType, value: DynamicObject): void;
  /** Writes a field of any such type, as the functions of put-field.ts do. Null is the same as none. */
  put(
    w: ValueWriter,
    last: number,
    at: number,
    name: FieldName,
    type: GobType,
    value: DynamicValue | undefined,
  ): number;
}

/** Finds the shape of a struct. Throws if the table does not have it. */
export type ShapeOf = (type: StructType) => Shape;

/** The structs that documents are made of. `settled` are those of which a sender leaves nothing out but zeros. */
export interface ShapeTable {
  readonly rows: readonly ShapeRow[];
  readonly settled: readonly StructType[];
}

/** Makes documents of a table, which is asked for when first needed. */
export function createDocuments(table: () => ShapeTable): Documents {
  const shapes = new Map<StructType, Shape>();
  let known: { readonly texts: ReadonlyMap<StructType, string>; readonly settled: ReadonlySet<StructType> } | undefined;
  function texts() {
    if (!known) {
      const { rows, settled } = table();
      known = { texts: new Map(rows), settled: new Set(settled) };
    }
    return known;
  }
  function shapeOf(type: StructType): Shape {
    const made = shapes.get(type);
    if (made) return made;
    const text = texts().texts.get(type);
    if (text === undefined) throw new Error(`gob: no JSON keys are known for ${type.name}`);
    const shape = makeShape(type, text, texts().settled.has(type), shapeOf);
    shapes.set(type, shape);
    return shape;
  }
  return {
    read: (r, plans, plan) => readDocument(r, plans, plan, shapeOf),
    empty: (type) => (type.kind === "struct" ? objectOf(shapeOf(type), [], shapeOf) : {}),
    write: (w, type, value) => writeDocument(w, shapeOf(type), value, shapeOf),
    put: (w, last, at, name, type, value) => putDocument(w, last, at, name, type, value, shapeOf),
  };
}

function makeShape(type: StructType, text: string, settled: boolean, shapeOf: ShapeOf): Shape {
  const marked = text === "" ? [] : text.split(" ");
  const fields = marked.map((word): ShapeField => {
    const marks = /[?{~=]*$/.exec(word)?.[0] ?? "";
    return {
      key: word.slice(0, word.length - marks.length),
      omitted: marks.includes("?"),
      isJson: marks.includes("{"),
      isHidden: word === "-",
      isEmbedded: marks.includes("~"),
    };
  });
  const keys = fields.flatMap(({ key, isHidden, isEmbedded }, index) => {
    const inner = type.fields[index]?.type;
    if (isEmbedded && inner?.kind === "struct") return [...shapeOf(inner).keys];
    return isHidden ? [] : [key];
  });
  return { type, fields, keys: new Set(keys), settled, only: marked.findIndex((word) => word.endsWith("=")) };
}
