import { unaryHooks, valueType } from "../hooks/hook-shape.ts";
import { fieldType } from "../model/type-text.ts";
import type { Contract, Hook, HookClass } from "../schema/contract.ts";
import { fieldTable } from "./field-table.ts";
import { codeBlock, page, table } from "./markdown.ts";
import type { Subject } from "./subjects.ts";
import { createTypeLinks, type TypeLinks } from "./type-links.ts";

/** The hooks that the reference describes: all that an author may write. */
export function authorsHooks(contract: Contract): readonly Hook[] {
  const unary = new Set(unaryHooks(contract));
  return contract.hooks.filter((hook) => hook.class === "http" || unary.has(hook));
}

/** The page of all hooks of one group. */
export function hooksPage(subject: Subject<Hook>, types: ReadonlyMap<string, string>): string {
  const links = createTypeLinks(types);
  return page(`# Hooks: ${subject.title}`, subject.doc, ...subject.members.map((hook) => section(hook, links)));
}

function section(hook: Hook, links: TypeLinks): string {
  const args = hook.class === "http" ? "request: Request, " : hook.args.length === 0 ? "" : "args, ";
  const rows = [
    ["Class", hook.class],
    ["May return", mayReturn(hook, links)],
    ...(hook.class === "event" ? [] : [["Returning nothing means", nothingMeans[hook.class]]]),
    ["If the handler throws", onThrow(hook)],
    ...(hook.doc.includes("Go: `") ? [] : [["Go", `\`${hook.goName}\``]]),
    ["Minimum server version", hook.minServerVersion || "not known"],
  ];
  return page(
    `## ${hook.name}`,
    codeBlock(`${hook.name}(${args}context)`),
    hook.doc,
    hook.class === "http" ? "" : fieldTable(hook.args, (field) => fieldType(field, "full", links)),
    table(["Answer", ""], rows),
    links.line(),
  );
}

/** A table of the classes of hooks: what their handlers may return. */
export function classTable(): string {
  const may: Readonly<Record<Exclude<HookClass, "runtime">, string>> = {
    event: "nothing",
    lifecycle: "nothing; an error is the hook's error",
    gate: "`reject(reason)`",
    change: "the whole changed value, or `reject(reason)`",
    filter: "the list to deliver",
    value: "the value; an error is the hook's error",
    http: "`Response`",
  };
  const rows = Object.entries(may).map(([name, text]) => [name, text, nothingMeans[name as HookClass]]);
  return table(["Class", "Handlers may return", "Returning nothing means"], rows);
}

const nothingMeans: Readonly<Record<HookClass, string>> = {
  event: "nothing",
  lifecycle: "success",
  gate: "allowed",
  change: "unchanged",
  filter: "unchanged",
  value: "the zero value: no answer, 0, false, or an empty list",
  http: "404",
  runtime: "nothing",
};

function mayReturn(hook: Hook, links: TypeLinks): string {
  if (hook.class === "http") return "`Response`";
  const value = valueType(hook, "handler", links);
  const parts = value === undefined ? [] : [`\`${value}\``];
  if (hook.class === "gate" || hook.class === "change") parts.push("`reject(reason)`");
  if (hook.dismissReason !== undefined) parts.push("`dismiss()`");
  return parts.length === 0 ? "nothing" : parts.join(", ");
}

function onThrow(hook: Hook): string {
  if (hook.class === "event") return "logged";
  if (hook.class === "http") return "500, with the details in the log only";
  switch (hook.onError) {
    case "allow":
      return hook.class === "gate" ? "allowed, and logged" : "unchanged, and logged";
    case "reject":
      return "rejected, and logged";
    case "error":
      return "that is the hook's error";
  }
}
