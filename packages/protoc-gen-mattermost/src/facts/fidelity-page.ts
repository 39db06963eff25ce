import { page, table } from "../reference/markdown.ts";
import type { Contract, Field, Message, Twin, Value } from "../schema/contract.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import type { Facts } from "./facts.ts";
import { notCarried, reasonFor } from "./not-carried.ts";

/** What the contract was before it was added to. */
export interface Pinned {
  /** The names of the fields of a message, or undefined if there was none of that name. */
  fields(message: string): ReadonlyMap<string, string> | undefined;
  hasRpc(name: string): boolean;
}

const note = "<!-- Generated from the protos and proto/facts by `npm run generate`. Edit those and generate again. -->";

const intro = `# What the contract lost, and how it is carried now

The contract as it is pinned in \`proto/baseline\` has fewer fields than Go's plugin API, and some that cannot hold what Go
has. The additions carry the rest: fields from 1000 on, and messages and rpcs of their own. Nothing that is pinned was
changed, so a peer that knows only the pinned contract goes on as before; it does not see what was added.`;

/** Writes docs/contract-fidelity.md. */
export function fidelityPage(contract: Contract, facts: Facts, pinned: Pinned): string {
  const coverage = coverageOf(contract, facts);
  const old = contract.messages.filter(({ name }) => pinned.fields(name) !== undefined);
  const goOf = goFields(coverage);
  return `${page(
    note,
    intro,
    `Compared with \`server/public\` ${facts.source.server_public}: ${facts.hooks.length} hooks, ${facts.api.length} API methods, ${coverage.fields.length} fields, parameters and results.`,
    "## Fields of the wrong type",
    "The pinned field is neither read nor written. In TypeScript the other one stands in its place.",
    table(
      ["Message", "Pinned", "Carried by", "In Go"],
      old.flatMap((message) => replaced(message, pinned, goOf)),
    ),
    "## Fields that hold most values exactly",
    "The pinned field goes on to be read and written. Its twin is written only where the pinned field cannot hold the value, and then counts. In TypeScript there is one key for both. Where the twin is JSON, the pinned field is written as well, with the nearest values that it can hold.",
    table(
      ["Message", "Pinned", "Twin", "Written for"],
      old.flatMap((message) => twins(message, pinned)),
    ),
    "## Fields that were missing",
    table(
      ["Message", "Fields"],
      old.flatMap((message) => added(message, pinned)),
    ),
    "## Messages that were missing",
    table(
      ["Message", "In Go"],
      contract.messages.flatMap((message) => newMessage(message, pinned)),
    ),
    "## Hooks and methods that were missing",
    table(["Name", "Since", "Kind"], newRpcs(contract, pinned)),
    ...carriedOtherwise(coverage),
    "## What is not carried",
    table(
      ["What", "Parts", "Why"],
      notCarried.map(({ what, reason }) => [`\`${what}\``, partsOf(what, coverage), reason]),
    ),
  )}\n`;
}

function goFields(coverage: Coverage): ReadonlyMap<Field, string> {
  return new Map(coverage.fields.flatMap(({ by, go }) => by.map(({ field }) => [field, `\`${go.name} ${go.type}\``])));
}

function replaced(message: Message, pinned: Pinned, goOf: ReadonlyMap<Field, string>): string[][] {
  const before = pinned.fields(message.name);
  return message.fields
    .filter(({ standsFor }) => standsFor.length > 0)
    .map((field) => {
      const others = field.standsFor.map((name) => `\`${name}\`: ${before?.get(name)}`).join(", ");
      return [message.name, others, `\`${field.name}\``, goOf.get(field) ?? ""];
    });
}

function twins(message: Message, pinned: Pinned): string[][] {
  const before = pinned.fields(message.name);
  return message.fields.flatMap(({ name, twin, value }) =>
    twin === undefined || !before?.has(name)
      ? []
      : [[message.name, `\`${name}\`: ${before.get(name)}`, `\`${twin.name}\``, occasion(twin, value)]],
  );
}

function occasion(twin: Twin, value: Value): string {
  switch (twin.kind) {
    case "json":
      return twin.anyValue && value.kind === "struct"
        ? "whole numbers beyond 2^53, and what is no object"
        : "whole numbers beyond 2^53";
    case "wide":
      return twin.zero ? "what 32 bits do not hold, and a 0 that is not absent" : "what 32 bits do not hold";
    case "wideWrapper":
      return "what 32 bits do not hold";
    case "zero":
      return "0, false or an empty text that is not absent";
  }
}

function added({ name, fields }: Message, pinned: Pinned): string[][] {
  const before = pinned.fields(name);
  const names = fields.filter((field) => !before?.has(field.name) && field.standsFor.length === 0);
  return names.length === 0 ? [] : [[name, names.map((field) => `\`${field.name}\``).join(", ")]];
}

function newMessage({ name, role, goStruct }: Message, pinned: Pinned): string[][] {
  if (role !== "model" || pinned.fields(name) !== undefined) return [];
  return [[name, `\`${goStruct ?? `model.${name}`}\``]];
}

function newRpcs(contract: Contract, pinned: Pinned): string[][] {
  const hooks = contract.hooks.map((hook) => [hook, "hook"] as const);
  const api = contract.api.map((method) => [method, "method"] as const);
  return [...hooks, ...api]
    .filter(([{ goName }]) => !pinned.hasRpc(goName))
    .map(([{ goName, minServerVersion }, kind]) => [goName, minServerVersion, kind]);
}

function carriedOtherwise({ documents, dynamic, fields }: Coverage): string[] {
  const converted = (conversion: string): string =>
    fields
      .filter(({ by }) => by.some((carrier) => carrier.conversion === conversion))
      .map(({ place }) => `\`${place}\``)
      .join(", ");
  const rows = [...documents].map(([name, structs]) => [
    name,
    `${structs.length}`,
    structs.map((type) => `\`${type}\``).join(", "),
  ]);
  return [
    "## What travels as JSON",
    "Documents with the keys of the REST API. In TypeScript they have types, which come from the same facts.",
    table(["Document", "Structs", "Go structs"], rows),
    "## What is carried in another form",
    table(
      ["Form", "Where"],
      [
        [
          "An object of any shape, with the keys of Go's JSON, because Go has an interface there",
          dynamic.map((type) => `\`${type}\``).join(", "),
        ],
        ["A list of the keys of a map whose values say nothing", converted("set")],
        ["A time as milliseconds since the epoch; fractions of one and the zone are of no account", converted("time")],
        ["A Go int in 32 bits: more is refused before it is sent, never cut off", converted("int32")],
      ],
    ),
  ];
}

function partsOf(what: string, { missing }: Coverage): string {
  return `${missing.filter((place) => reasonFor(place)?.what === what).length}`;
}
