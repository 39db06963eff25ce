import type { StructType } from "./gob-type.ts";

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

/** Finds the shape of a struct. Throws if the table does not have it. */
export type ShapeOf = (type: StructType) => Shape;

/** Makes the shape of a struct from its row in the table. */
export function makeShape(type: StructType, text: string, settled: boolean, shapeOf: ShapeOf): Shape {
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
