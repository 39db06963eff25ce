/** A number of fixed width; gob sends all widths alike, a receiver refuses what does not fit. */
export interface NumberType {
  readonly kind: "int" | "uint" | "float" | "complex";
  /** Bits of a part: 8 to 64, 32 or 64 for float and complex. */
  readonly bits: number;
}

export interface PlainType {
  readonly kind: "bool" | "string" | "bytes" | "interface";
}

export interface SliceType {
  readonly kind: "slice";
  readonly elem: GobType;
}

export interface ArrayType {
  readonly kind: "array";
  readonly elem: GobType;
  readonly length: number;
}

export interface MapType {
  readonly kind: "map";
  readonly key: GobType;
  readonly elem: GobType;
}

export interface StructField {
  readonly name: string;
  readonly type: GobType;
  /** Set for a struct that Go holds in place, not behind a pointer: it is sent even if all of it is zero. */
  readonly always?: boolean;
}

export interface StructType {
  readonly kind: "struct";
  /** Informative only: Go's name of the type. */
  readonly name: string;
  /** In the order in which they are numbered on the wire. */
  readonly fields: readonly StructField[];
}

/** A type with bytes of its own making, by one of Go's marshaller interfaces. */
export interface CustomType {
  readonly kind: "custom";
  readonly name: string;
  readonly form: "gob" | "binary" | "text";
}

/** The Go type that a side reads into or writes from. Identity matters: a type is one object wherever it is used. */
export type GobType = NumberType | PlainType | SliceType | ArrayType | MapType | StructType | CustomType;

/** Go's basic types. */
export const basic = {
  bool: { kind: "bool" },
  string: { kind: "string" },
  bytes: { kind: "bytes" },
  interface: { kind: "interface" },
  int64: { kind: "int", bits: 64 },
  int32: { kind: "int", bits: 32 },
  int16: { kind: "int", bits: 16 },
  int8: { kind: "int", bits: 8 },
  uint64: { kind: "uint", bits: 64 },
  uint32: { kind: "uint", bits: 32 },
  uint16: { kind: "uint", bits: 16 },
  uint8: { kind: "uint", bits: 8 },
  float64: { kind: "float", bits: 64 },
  float32: { kind: "float", bits: 32 },
  complex128: { kind: "complex", bits: 64 },
  complex64: { kind: "complex", bits: 32 },
} as const satisfies Record<string, GobType>;

/** Makes a struct type whose fields may refer to the type itself: they are asked for when first needed. */
export function structType(name: string, fields: () => readonly StructField[]): StructType {
  let known: readonly StructField[] | undefined;
  return {
    kind: "struct",
    name,
    get fields() {
      known ??= fields();
      return known;
    },
  };
}

/** As structType, of names and types; `true` behind a type is `always`. */
export function structOf(
  name: string,
  fields: () => readonly (readonly [name: string, type: GobType, always?: true])[],
): StructType {
  return structType(name, () =>
    fields().map(([field, type, always]) => (always ? { name: field, type, always } : { name: field, type })),
  );
}
