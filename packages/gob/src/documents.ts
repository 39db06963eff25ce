import type { DynamicObject, DynamicValue, FieldName } from "@mattermost-plugin/plain";
import type { GobType, StructType } from "./gob-type.ts";
import type { Plan, Plans } from "./plan.ts";
import { objectOf, readDocument } from "./read-document.ts";
import { makeShape, type Shape, type ShapeRow } from "./shape.ts";
import type { ValueReader } from "./value-reader.ts";
import type { ValueWriter } from "./value-writer.ts";
import { putDocument, writeDocument } from "./write-document.ts";

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
