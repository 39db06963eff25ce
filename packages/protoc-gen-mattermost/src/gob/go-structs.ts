import type { Facts, GoField as FieldFacts } from "../facts/facts.ts";
import { type GoType, parseGoType, structsIn } from "./go-type.ts";

/** A field of a Go struct that travels. */
export interface GoField {
  readonly name: string;
  /** As it is written in Go. */
  readonly goType: string;
  readonly type: GoType;
  /** Its number on the wire. */
  readonly index: number;
  /** The key in JSON; undefined if JSON leaves the field out. */
  readonly json: string | undefined;
  /** JSON leaves the field out where it is zero. */
  readonly omitEmpty: boolean;
  readonly embedded: boolean;
}

/** A Go struct, with the fields that travel. */
export interface GoStruct {
  readonly name: string;
  readonly fields: readonly GoField[];
  /** Fields that gob leaves out, such as functions. */
  readonly unsent: readonly string[];
}

/** The Go structs of the facts. */
export interface GoStructs {
  /** Throws if the facts do not have it. */
  get(name: string): GoStruct;
  has(name: string): boolean;
  readonly all: readonly GoStruct[];
  /** A struct and all that it is made of. */
  reachableFrom(name: string): ReadonlySet<string>;
  /** Tells whether a struct can hold others of its own type. */
  isRecursive(name: string): boolean;
}

export function createGoStructs(facts: Facts): GoStructs {
  const described = facts.structs.filter((struct) => !struct.legacy_http_only);
  const structs = new Map(described.map((struct) => [struct.type, goStruct(struct.type, struct.fields)]));

  function get(name: string): GoStruct {
    const found = structs.get(name);
    if (!found) throw new Error(`the facts do not describe the struct ${name}`);
    return found;
  }

  function reachableFrom(name: string): ReadonlySet<string> {
    const seen = new Set([name]);
    for (const each of seen) {
      for (const field of get(each).fields) for (const inner of structsIn(field.type)) seen.add(inner);
    }
    return seen;
  }

  return {
    get,
    has: (name) => structs.has(name),
    all: [...structs.values()],
    reachableFrom,
    isRecursive: (name) =>
      get(name).fields.some((field) => structsIn(field.type).some((inner) => reachableFrom(inner).has(name))),
  };
}

/** A struct of its description. */
export function goStruct(name: string, fields: readonly FieldFacts[]): GoStruct {
  const sent = fields.filter((field) => field.gob !== "-");
  return {
    name,
    fields: sent.map(goField),
    unsent: fields.filter((field) => field.gob === "-").map((field) => field.name),
  };
}

function goField(field: FieldFacts, index: number): GoField {
  const [key = "", ...flags] = (field.json ?? "").split(",");
  return {
    name: field.name,
    goType: field.type,
    type: parseGoType(field.gob),
    index,
    json: key === "-" ? undefined : key || field.name,
    omitEmpty: flags.includes("omitempty"),
    embedded: field.embedded === true,
  };
}
