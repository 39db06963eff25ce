import type { Facts, GoStruct } from "../facts/facts.ts";
import { type GoType, parseGoType } from "../facts/go-type.ts";
import { type JsonField, jsonFields } from "../facts/json-fields.ts";
import { jsdoc } from "../output/jsdoc.ts";
import type { Module, Modules, TypeUser } from "../output/modules.ts";
import type { Contract } from "../schema/contract.ts";

/** Kinds of JSON documents that have a type of their own already. */
const plain: ReadonlySet<string> = new Set(["JsonObject", "DynamicValue"]);

const note = "What is nil in Go reads as the zero value, or as null for a list, a map or an object.";

/**
 * Writes the types of the JSON documents that the contract carries as bytes, and of what they hold: interfaces with the
 * keys that Go's JSON has, which are those of the REST API. Without facts every document is an object of any shape.
 */
export function generateDocuments(modules: Modules, contract: Contract, facts: Facts | undefined): void {
  const module = modules.module("model/documents.ts");
  const documents = documentsOf(contract);
  if (facts === undefined) {
    for (const type of documents.keys()) {
      const text = `export type ${module.exportType(type)} = ${module.type("JsonObject")};`;
      module.print(...jsdoc("A JSON document of any shape."), text, "");
    }
    return;
  }
  const writer = createDocumentWriter(facts, namesOf(contract, documents));
  for (const [type, goType] of documents) writer.root(type, goType);
  writer.print(module);
}

/** The TypeScript types of documents and of what is in them, by their Go types. */
export type DocumentTypes = ReadonlyMap<string, string>;

/** Finds the types that generateDocuments writes. */
export function documentTypes(contract: Contract, facts: Facts): DocumentTypes {
  const documents = documentsOf(contract);
  const writer = createDocumentWriter(facts, namesOf(contract, documents));
  for (const [type, goType] of documents) writer.root(type, goType);
  return writer.types();
}

/** The documents by the name of their TypeScript type, each with its Go type. */
function documentsOf(contract: Contract): ReadonlyMap<string, string> {
  const documents = new Map<string, string>();
  for (const { fields } of contract.messages) {
    for (const { value, goType } of fields) {
      if (value.kind === "json" && !plain.has(value.type)) documents.set(value.type, goType ?? `model.${value.type}`);
    }
  }
  return new Map([...documents].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The names that the types inside of documents can't have. */
function namesOf(contract: Contract, documents: ReadonlyMap<string, string>): ReadonlySet<string> {
  const messages = contract.messages.flatMap(({ modelName, initName, name }) => [modelName, initName, name]);
  return new Set([...messages, ...contract.enums.map(({ name }) => name), ...documents.keys()]);
}

interface DocumentWriter {
  /** Adds the document of a Go type and what it holds. */
  root(name: string, goType: string): void;
  /** The types of all that was added, and of what it holds. */
  types(): DocumentTypes;
  print(module: Module): void;
}

function createDocumentWriter(facts: Facts, taken: ReadonlySet<string>): DocumentWriter {
  const structs = new Map(facts.structs.map((struct) => [struct.type, struct]));
  const named = new Map(facts.named.map(({ type, underlying }) => [type, underlying]));
  const enums = new Map(facts.enums.map(({ type, values }) => [type, values.map(({ value }) => value)]));
  const names = new Map<string, string>();
  const waiting: GoStruct[] = [];

  function add(goType: string, name: string): string {
    const known = names.get(goType);
    if (known !== undefined) return known;
    const struct = structs.get(goType);
    if (struct === undefined) throw new Error(`The facts do not describe ${goType}, the type of a JSON document.`);
    names.set(goType, name);
    waiting.push(struct);
    return name;
  }

  /** The TypeScript type of a JSON value, `null` included where Go's nil is that. */
  function typeText(type: GoType, module: TypeUser): string {
    switch (type.kind) {
      case "pointer": {
        const text = typeText(type.to, module);
        return isObject(type.to) ? orNull(text) : text;
      }
      case "list":
        if (type.of.kind === "name" && (type.of.name === "byte" || type.of.name === "uint8")) return "string";
        return orNull(listOf(typeText(elementOf(type.of), module)));
      case "map":
        return orNull(`Record<string, ${typeText(elementOf(type.of), module)}>`);
      case "name":
        return namedText(type.name, module);
    }
  }

  function namedText(name: string, module: TypeUser): string {
    const basic = basics[name];
    if (basic !== undefined) return basic;
    if (name === "any" || name === "json.RawMessage") return module.type("DynamicValue");
    if (structs.has(name)) return add(name, nestedName(name, taken));
    const texts = enums.get(name)?.filter((value) => typeof value === "string" && value !== "") ?? [];
    if (texts.length > 0) return [...texts.map((text) => JSON.stringify(text)), "(string & {})"].join(" | ");
    const underlying = named.get(name);
    if (underlying === undefined) throw new Error(`The facts do not describe ${name}, which is in a JSON document.`);
    return typeText(parseGoType(underlying), module);
  }

  /** Whether a pointer to the type is nil in JSON as an object is, and not as a setting that nobody set. */
  function isObject(type: GoType): boolean {
    return type.kind === "name" && structs.has(type.name);
  }

  function line({ key, type, omitted }: JsonField, module: TypeUser): string {
    const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
    const text = typeText(parseGoType(type), module);
    return omitted ? `  ${name}?: ${text.replace(/ \| null$/, "")} | undefined;` : `  ${name}: ${text};`;
  }

  return {
    root: (name, goType) => void add(goType, name),
    types() {
      const nowhere: TypeUser = { type: (name) => name };
      for (let struct = waiting.shift(); struct !== undefined; struct = waiting.shift()) {
        for (const field of jsonFields(struct, structs)) line(field, nowhere);
      }
      return names;
    },
    print(module) {
      for (let struct = waiting.shift(); struct !== undefined; struct = waiting.shift()) {
        const lines = jsonFields(struct, structs).map((field) => line(field, module));
        module.print(
          ...jsdoc(`The JSON of Go's \`${struct.type}\`.\n${note}`),
          `export interface ${module.exportType(names.get(struct.type) ?? "")} {`,
          ...lines,
          "}",
          "",
        );
      }
    },
  };
}

const basics: Readonly<Record<string, string>> = {
  bool: "boolean",
  string: "string",
  "time.Time": "string",
  ...Object.fromEntries(
    "int int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 float32 float64"
      .split(" ")
      .map((type) => [type, "number"]),
  ),
};

/** A type inside of a document: the Go name, with the package before it where that is another one than model. */
function nestedName(goType: string, taken: ReadonlySet<string>): string {
  const [pkg = "", name = ""] = goType.split(".");
  const text = pkg === "model" ? name : `${pkg.charAt(0).toUpperCase()}${pkg.slice(1)}${name}`;
  return taken.has(text) ? `${text}Json` : text;
}

/** In a list or a map a pointer is never nil. */
function elementOf(type: GoType): GoType {
  return type.kind === "pointer" ? type.to : type;
}

function listOf(element: string): string {
  return element.includes(" ") ? `(${element})[]` : `${element}[]`;
}

function orNull(type: string): string {
  return `${type} | null`;
}
