import { codecName } from "../codec/codec-types.ts";
import { indent } from "../codec/write-field.ts";
import type { Facts } from "../facts/facts.ts";
import { unaryHooks } from "../hooks/hook-shape.ts";
import type { Module, Modules } from "../output/modules.ts";
import type { ApiMethod, Contract, Field, Hook, Message } from "../schema/contract.ts";
import { hideName } from "./hide-name.ts";
import { secretDocuments } from "./secret-documents.ts";
import { type SecretHolders, secretHolders } from "./secret-holders.ts";

/** Writes what hides the secrets in the arguments of hooks and in the answers of the API. */
export function generateSecrets(modules: Modules, contract: Contract, facts: Facts | undefined): void {
  const module = modules.module("secrets/secrets.ts");
  const documents = secretDocuments(contract, facts);
  const holders = secretHolders(contract, documents.types);
  printNames(module, contract);
  printHooks(module, contract, holders);
  printApi(module, contract, holders);
  for (const message of holders.messages) if (isModel(message)) printMessage(module, message, holders);
  if (holders.messages.some(isClientMessage)) module.print(challenge);
  documents.print(module);
}

/** A client's session token travels among the values of a message, where no field is marked. */
function isClientMessage({ name }: Message): boolean {
  return name === "WebSocketRequest";
}

const challenge = `/** Takes the session token out of the message with which a client says who it is. */
function hideChallenge({ action, data }: WebSocketRequest): void {
  if (action === "authentication_challenge" && data !== undefined && "token" in data) data.token = "";
}
`;

function isModel({ role, unwrap }: Message): boolean {
  return role === "model" && !unwrap;
}

function printNames(module: Module, contract: Contract): void {
  const all = contract.messages.flatMap(({ fields }) => fields.flatMap(({ secret }) => (secret ? [secret] : [])));
  const names = [...new Set(all)].map((name) => JSON.stringify(name));
  module.print(
    "/** What reaches a plugin only if it asks for it by name. */",
    `export type ${module.exportType("SecretName")} = ${names.join(" | ") || "never"};`,
    "",
    "/** All that a plugin may ask for. */",
    `export const ${module.exportValue("secretNames")}: readonly SecretName[] = [${names.join(", ")}];`,
    "",
    "/** What is to be hidden: what the plugin did not ask for. */",
    `export type ${module.exportType("HiddenSecrets")} = Readonly<Record<SecretName, boolean>>;`,
    "",
  );
}

function printHooks(module: Module, contract: Contract, holders: SecretHolders): void {
  const name = module.type("HookName");
  module.print(
    "/** Empties what is to be hidden in the arguments of a hook. They are changed: call it before anybody else has them. */",
    `export const ${module.exportValue("hookSecrets")}: { readonly [H in ${name}]?: (args: ${module.type("HookTypes")}[H]["args"], hidden: HiddenSecrets) => void } = {`,
    ...indent(unaryHooks(contract).flatMap((hook) => hookEntry(hook, holders))),
    "};",
    "",
  );
}

function hookEntry(hook: Hook, holders: SecretHolders): string[] {
  const lines = hook.args.filter(holders.has).map((field) => visit(field, `args.${field.modelName}`));
  return lines.length === 0 ? [] : [`${hook.name}: (args, hidden) => {`, ...indent(lines), "},"];
}

function printApi(module: Module, contract: Contract, holders: SecretHolders): void {
  const name = module.type("ApiMethodName");
  module.print(
    "/** Empties what is to be hidden in the answer of a method. It is changed: call it before anybody else has it. */",
    `export const ${module.exportValue("apiSecrets")}: { readonly [M in ${name}]?: (answer: ${module.type("ApiTypes")}[M]["answer"], hidden: HiddenSecrets) => void } = {`,
    ...indent(contract.api.flatMap((method) => apiEntry(method, holders))),
    "};",
    "",
  );
}

function apiEntry({ answer, name }: ApiMethod, holders: SecretHolders): string[] {
  const fields = answer.kind === "object" ? answer.fields : answer.kind === "field" ? [answer.field] : [];
  const lines = fields
    .filter(holders.has)
    .map((field) => visit(field, answer.kind === "object" ? `answer.${field.modelName}` : "answer"));
  return lines.length === 0 ? [] : [`${name}: (answer, hidden) => {`, ...indent(lines), "},"];
}

function printMessage(module: Module, message: Message, holders: SecretHolders): void {
  const lines = message.fields.filter(holders.has).map((field) => {
    const value = `v.${field.modelName}`;
    return field.secret === undefined
      ? visit(field, value)
      : `if (hidden.${field.secret}) ${value} = ${emptyOf(field, message)};`;
  });
  module.print(
    `function ${hideName(codecName(message))}(v: ${module.type(message.modelName)} | undefined, hidden: HiddenSecrets): void {`,
    "  if (v === undefined) return;",
    ...indent(lines),
    ...(isClientMessage(message) ? ["  if (hidden.sessionToken) hideChallenge(v);"] : []),
    "}",
    "",
  );
}

function emptyOf({ name, value, label }: Field, { typeName }: Message): string {
  if (label === "one" && value.kind === "scalar" && value.scalar === "string") return '""';
  throw new Error(`${typeName}.${name}: the option secret is for texts.`);
}

/** The line that hides what is in the value of a field. Hosts in the same process may hand over values with parts missing. */
function visit(field: Field, value: string): string {
  switch (field.label) {
    case "list":
      return `for (const item of ${value} ?? []) ${visitElement(field, "item")}`;
    case "map":
      return `for (const item of Object.values(${value} ?? {})) ${visitElement(field, "item")}`;
    case "one":
      return visitElement(field, value);
  }
}

function visitElement({ value: type }: Field, value: string): string {
  if (type.kind === "json") return `${hideName(type.type)}(${value}, hidden);`;
  if (type.kind !== "message") throw new Error(`${value} holds no secrets.`);
  const [only] = type.message.unwrap ? type.message.fields : [];
  return only === undefined ? `${hideName(codecName(type.message))}(${value}, hidden);` : visit(only, value);
}
