import { readFileSync } from "node:fs";
import { join } from "node:path";
import { basic, createRegistry, type GobType, type Registry, structType, timeType } from "../src/index.ts";

interface DescribedField {
  readonly name: string;
  readonly gob: string;
}

interface Described {
  readonly type: string;
  readonly fields?: readonly DescribedField[];
}

interface Facts {
  readonly structs: readonly Described[];
  readonly hooks: readonly { readonly args: Described; readonly returns: Described }[];
  readonly api: Facts["hooks"];
  readonly driver: Facts["hooks"];
  readonly response_writer: Facts["hooks"];
  readonly rpc_headers: readonly Described[];
  readonly named: readonly { readonly type: string; readonly gob: string }[];
  readonly registered: readonly { readonly name: string; readonly gob: string }[];
}

/** The Go types by name, made from their description. */
export interface GoTypes {
  /** The type of a Go name such as `model.Post` or `[]string`. */
  byName(name: string): GobType;
  readonly registry: Registry;
}

const plain: Readonly<Record<string, GobType>> = {
  ...basic,
  "time.Time": timeType,
  "url.URL": { kind: "custom", name: "url.URL", form: "binary" },
};

const goNames: Readonly<Record<string, string>> = {
  int: "int64",
  uint: "uint64",
  "[]byte": "bytes",
  "[]string": "slice(string)",
  "struct{}": "struct()",
  "map[string]any": "map(string,interface(any))",
  "http.Header": "map(string,slice(string))",
  "custom(time.Time)": "time.Time",
};

/** Where the types stand that the vectors were made from. */
const factsFile = join(import.meta.dirname, "../../../proto/facts/server-public.json");

/** Reads the description of Go's types. */
export function readGoTypes(): GoTypes {
  const facts: Facts = JSON.parse(readFileSync(factsFile, "utf8"));
  const structs = new Map<string, readonly DescribedField[]>();
  const add = ({ type, fields }: Described) => fields && structs.set(type, fields);
  facts.structs.forEach(add);
  facts.rpc_headers.forEach(add);
  for (const methods of [facts.hooks, facts.api, facts.driver, facts.response_writer]) {
    for (const { args, returns } of methods) {
      add(args);
      add(returns);
    }
  }
  const known = new Map<string, GobType>();

  /** Splits `a,b(c,d)` at its first comma that is in no parentheses. */
  function split(text: string): [string, string] {
    let depth = 0;
    for (let i = 0; i < text.length; i += 1) {
      if (text[i] === "(") depth += 1;
      else if (text[i] === ")") depth -= 1;
      else if (text[i] === "," && depth === 0) return [text.slice(0, i), text.slice(i + 1)];
    }
    return [text, ""];
  }

  function make(text: string): GobType {
    const [, kind = text, inner = ""] = /^(\w+)\((.*)\)$/.exec(text) ?? [];
    switch (kind) {
      case "slice":
        return { kind: "slice", elem: parse(inner) };
      case "array": {
        const [length, elem] = split(inner);
        return { kind: "array", elem: parse(elem), length: Number(length) };
      }
      case "map": {
        const [key, elem] = split(inner);
        return { kind: "map", key: parse(key), elem: parse(elem) };
      }
      case "interface":
        return basic.interface;
      case "struct": {
        const fields = inner === "" ? [] : structs.get(inner);
        if (!fields) throw new Error(`the struct ${inner} is not described`);
        const sent = fields.filter((field) => field.gob !== "-");
        return structType(inner, () =>
          sent.map(({ name, gob }) => ({ name, type: parse(gob), always: gob.startsWith("struct(") })),
        );
      }
      case "custom":
        return plain[inner] ?? { kind: "custom", name: inner, form: inner === "big.Int" ? "gob" : "binary" };
      default: {
        const type = plain[text];
        if (!type) throw new Error(`the type ${text} is not described`);
        return type;
      }
    }
  }

  function parse(text: string): GobType {
    const name = text.startsWith("*") ? text.slice(1) : text;
    let type = known.get(name);
    if (!type) {
      type = make(name);
      known.set(name, type);
    }
    return type;
  }

  const named = new Map(facts.named.map(({ type, gob }) => [type, gob]));
  return {
    byName: (name) =>
      plain[name] ?? parse(goNames[name] ?? named.get(name) ?? (structs.has(name) ? `struct(${name})` : name)),
    registry: createRegistry(
      facts.registered.filter(({ gob }) => gob).map(({ name, gob }) => [name, { type: parse(gob) }] as const),
    ),
  };
}
