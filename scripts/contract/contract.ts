import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run.ts";

/** The Protocol Buffers package that the contract describes. */
export const contractPackage = "mattermost.pluginapi.v1";

const baselineFolder = join(root, "proto", "baseline");

/** The file with the pinned contract as a file descriptor set, built from the tables beside it. */
export const pinnedImage = join(baselineFolder, "image.binpb");

export type FieldLabel = "implicit" | "optional" | "repeated" | "map";
export type RpcKind = "unary" | "client" | "server" | "bidi";

/** A field: `type` is a scalar, a name of the contract, a `google.protobuf` name or `map<key,value>` of these. */
export interface ContractField {
  readonly name: string;
  readonly number: number;
  readonly type: string;
  readonly label: FieldLabel;
}

export interface ContractEnumValue {
  readonly name: string;
  readonly number: number;
}

export interface ContractRpc {
  readonly name: string;
  readonly request: string;
  readonly response: string;
  readonly kind: RpcKind;
}

/** What goes over the wire, by name, in the order of the tables. */
export interface Contract {
  readonly messages: ReadonlyMap<string, readonly ContractField[]>;
  readonly enums: ReadonlyMap<string, readonly ContractEnumValue[]>;
  readonly services: ReadonlyMap<string, readonly ContractRpc[]>;
}

const labels: readonly string[] = ["implicit", "optional", "repeated", "map"] satisfies FieldLabel[];
const kinds: readonly string[] = ["unary", "client", "server", "bidi"] satisfies RpcKind[];

const isLabel = (text: string): text is FieldLabel => labels.includes(text);
const isKind = (text: string): text is RpcKind => kinds.includes(text);

/** The rows of a table of tab-separated values; throws if the header or the width of a row is not the one expected. */
function rows(table: string, text: string, header: readonly string[]): string[][] {
  const [first, ...lines] = text.trimEnd().split("\n");
  if (first !== header.join("\t")) throw new Error(`${table}: the first line is not "${header.join(" ")}"`);
  return lines.map((line, index) => {
    const cells = line.split("\t");
    if (cells.length !== header.length) throw new Error(`${table} line ${index + 2}: not ${header.length} columns`);
    return cells;
  });
}

function append<V>(map: Map<string, V[]>, key: string, ...values: V[]): void {
  const list = map.get(key);
  if (list) list.push(...values);
  else map.set(key, values);
}

/** Reads the contract from the text of its two tables; throws with table and name if a row makes no sense. */
export function parseContract(messagesTable: string, rpcsTable: string): Contract {
  const messages = new Map<string, ContractField[]>();
  const enums = new Map<string, ContractEnumValue[]>();
  const services = new Map<string, ContractRpc[]>();
  const messageColumns = ["file", "kind", "name", "member", "number", "type", "label"];
  for (const [, kind = "", name = "", member = "", number, type = "", label = ""] of rows(
    "messages.tsv",
    messagesTable,
    messageColumns,
  )) {
    if (kind === "enum") append(enums, name, { name: member, number: Number(number) });
    else if (kind === "message" && label === "empty") append(messages, name);
    else if (kind === "message" && isLabel(label))
      append(messages, name, { name: member, number: Number(number), type, label });
    else throw new Error(`messages.tsv: ${name}.${member} is neither a field nor an enum value: ${kind} ${label}`);
  }
  const rpcColumns = ["file", "service", "rpc", "request", "response", "kind"];
  for (const [, service = "", name = "", request = "", response = "", kind = ""] of rows(
    "rpcs.tsv",
    rpcsTable,
    rpcColumns,
  )) {
    if (!isKind(kind)) throw new Error(`rpcs.tsv: ${service}.${name} has the unknown kind ${kind}`);
    append(services, service, { name, request, response, kind });
  }
  return { messages, enums, services };
}

/** The pinned contract, read from the tables in `proto/baseline`. */
export function readPinnedContract(): Contract {
  const table = (name: string) => readFileSync(join(baselineFolder, name), "utf8");
  return parseContract(table("messages.tsv"), table("rpcs.tsv"));
}
