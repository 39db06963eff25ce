import type { Contract } from "../schema/contract.ts";
import { carryCall } from "./carry-call.ts";
import { type CarriedField, carryStruct, type StructTable } from "./carry-struct.ts";
import type { Facts, GoStruct } from "./facts.ts";
import { type GoType, parseGoType } from "./go-type.ts";

/** What of Go's plugin API the contract carries, and how. */
export interface Coverage {
  /** Every field, parameter and result that a message is there for. Those with an empty `by` are lost. */
  readonly fields: readonly CarriedField[];
  /** The structs that travel as JSON, by the document in which they do. */
  readonly documents: ReadonlyMap<string, readonly string[]>;
  /** The structs that travel as objects of any shape, because Go has an interface where they stand. */
  readonly dynamic: readonly string[];
  /** The places of what nothing carries, or not without loss. */
  readonly missing: readonly string[];
}

/** Goes through the facts and finds a carrier for everything in them. */
export function coverageOf(contract: Contract, facts: Facts): Coverage {
  const table = structTable(contract, facts);
  const calls = callCoverage(contract, facts, table);
  const structs = facts.structs.filter((struct) => struct.legacy_http_only !== true);
  const byMessage = structs.flatMap((struct) => {
    const message = table.carrierOf(struct.type);
    return message === undefined ? [] : carryStruct(struct, message, table);
  });
  const fields = [...calls.fields, ...byMessage];
  const flat = new Set(fields.map(({ place }) => place.slice(0, place.lastIndexOf("."))));
  const documents = documentsOf(contract, table);
  const dynamic = dynamicStructs(facts, table);
  const carried = new Set([...flat, ...[...documents.values()].flat(), ...dynamic]);
  const lostStructs = structs.map(({ type }) => type).filter((type) => !carried.has(type) && !isEmpty(type, table));
  const lostFields = fields.filter(({ by, go }) => by.length === 0 || go.gob === "-").map(({ place }) => place);
  const hidden = [...documents].flatMap(([document, types]) => hiddenFields(document, types, table));
  const missing = new Set([...calls.missing, ...lostFields, ...lostStructs, ...hidden]);
  return { fields, documents, dynamic, missing: [...missing] };
}

function structTable(contract: Contract, facts: Facts): StructTable {
  const structs = new Map(facts.structs.map((struct) => [struct.type, struct]));
  const carriers = new Map(
    contract.messages.flatMap((message) => {
      const type = message.goStruct ?? (message.role === "model" ? `model.${message.name}` : "");
      return structs.has(type) ? [[type, message] as const] : [];
    }),
  );
  return { structs, carrierOf: (type) => carriers.get(type) };
}

function callCoverage(contract: Contract, facts: Facts, table: StructTable) {
  const fields: CarriedField[] = [];
  const missing: string[] = [];
  for (const [calls, rpcs] of [
    [facts.hooks, contract.hooks],
    [facts.api, contract.api],
  ] as const) {
    for (const call of calls) {
      const rpc = rpcs.find(({ goName }) => goName === call.name);
      if (rpc === undefined) missing.push(call.name);
      else if (rpc.answer.kind !== "http") fields.push(...carryCall(call, rpc, table));
    }
  }
  missing.push(...facts.driver.map(({ name }) => `driver ${name}`));
  missing.push(...facts.response_writer.map(({ name }) => `response writer ${name}`));
  return { fields, missing };
}

function documentsOf(contract: Contract, table: StructTable): ReadonlyMap<string, readonly string[]> {
  const documents = new Map<string, readonly string[]>();
  for (const { fields } of contract.messages) {
    for (const { value, goType } of fields) {
      if (value.kind !== "json" || documents.has(value.type)) continue;
      const root = table.structs.get(goType ?? `model.${value.type}`);
      if (root !== undefined) documents.set(value.type, reachable([root], table));
    }
  }
  return documents;
}

/** The structs that only values of interfaces reach. */
function dynamicStructs(facts: Facts, table: StructTable): readonly string[] {
  const names = facts.registered.filter(({ by }) => by === "mattermost").flatMap(({ type }) => namesIn(type));
  const roots = names.flatMap((name) => table.structs.get(name) ?? []);
  const unnamed = roots.filter(({ type }) => type.startsWith("model.") && table.carrierOf(type) === undefined);
  return reachable(unnamed, table).filter((type) => table.carrierOf(type) === undefined);
}

/** The structs that a struct's JSON holds, itself included. */
function reachable(roots: readonly GoStruct[], table: StructTable): readonly string[] {
  const found = new Set<string>();
  const waiting = [...roots];
  for (let struct = waiting.pop(); struct !== undefined; struct = waiting.pop()) {
    if (found.has(struct.type)) continue;
    found.add(struct.type);
    for (const { type } of struct.fields) {
      for (const name of namesIn(type)) waiting.push(...[table.structs.get(name) ?? []].flat());
    }
  }
  return [...found].sort();
}

function namesIn(type: string): readonly string[] {
  const inner = /\[(.*)\]$/.exec(type)?.[1];
  return [...names(parseGoType(type)), ...(inner === undefined ? [] : names(parseGoType(inner)))];
}

function names(type: GoType): readonly string[] {
  switch (type.kind) {
    case "pointer":
      return names(type.to);
    case "list":
      return names(type.of);
    case "map":
      return [...names(type.key), ...names(type.of)];
    case "name":
      return [type.name];
  }
}

function isEmpty(type: string, table: StructTable): boolean {
  return table.structs.get(type)?.fields.length === 0;
}

/** The fields that travel over gob and that Go keeps out of its JSON. */
function hiddenFields(document: string, types: readonly string[], table: StructTable): readonly string[] {
  return types.flatMap((type) => {
    const hidden = table.structs.get(type)?.fields.filter((field) => field.json === "-" && field.gob !== "-") ?? [];
    return hidden.map((field) => `${document}: ${type}.${field.name}`);
  });
}
