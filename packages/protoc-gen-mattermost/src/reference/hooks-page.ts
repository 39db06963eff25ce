import { unaryHooks, valueType } from "../hooks/hook-shape.ts";
import { type ValueKind, valueKind } from "../hooks/hook-value.ts";
import { fieldType } from "../model/type-text.ts";
import type { Contract, Hook, HookClass } from "../schema/contract.ts";
import { fieldTable } from "./field-table.ts";
import { codeBlock, lostZerosNote, page, table } from "./markdown.ts";
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
    ...(hook.class === "event" ? [] : [["Returning nothing means", nothingOf(hook)]]),
    ["If the handler throws", onThrow(hook)],
    ...(hook.doc.includes("Go: `") ? [] : [["Go", `\`${hook.goName}\``]]),
    ["Minimum server version", hook.minServerVersion || "not known"],
  ];
  return page(
    `## ${hook.name}`,
    codeBlock(`${hook.name}(${args}context)`),
    hook.doc,
    hook.losesZeros ? `${lostZerosNote} Reject there rather than change.` : "",
    hook.mergesAnswer ? mergeNote + (hook.guards ? guardedMergeNote : "") : "",
    hook.class === "http" ? "" : fieldTable(hook.args, (field) => fieldType(field, "full", links)),
    table(["Answer", ""], rows),
    links.line(),
  );
}

const mergeNote =
  "**What the answer can't do:** a stock server writes it over the original. A field that is zero or empty in it keeps its old value, and a " +
  'key that is left out of a map such as `props` stays. To take a key away, set it to `null` or `""`. The SDK warns in the log the first ' +
  "time that an answer tries it.";

const guardedMergeNote = " On a channel that the plugin guards, the answer takes the place of the original.";

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

/** What nothing means for one hook: for those that answer a value, its zero unless the proto says otherwise. */
function nothingOf(hook: Hook): string {
  if (hook.class !== "value") return nothingMeans[hook.class];
  if (hook.nothingIsTrue) return "`true`";
  const kind = valueKind(hook);
  return kind === "object" && hook.answer.kind === "field" && !hook.answer.optional
    ? "a value with nothing in it"
    : zeros[kind];
}

const zeros: Readonly<Record<ValueKind, string>> = {
  none: "nothing",
  object: "no answer",
  list: "an empty list",
  number: "0",
  boolean: "`false`",
  text: "an empty text",
};

const nothingMeans: Readonly<Record<HookClass, string>> = {
  event: "nothing",
  lifecycle: "success",
  gate: "allowed",
  change: "unchanged",
  filter: "unchanged",
  value: "the zero value, such as no answer, 0 or an empty list; each hook says which",
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
    case "allow": {
      const verdict = hook.class === "gate" ? "allowed, and logged" : "unchanged, and logged";
      return hook.guards && !hook.silenceRejects ? `${verdict}; rejected on a channel that the plugin guards` : verdict;
    }
    case "reject":
      return "rejected, and logged";
    case "error":
      return "that is the hook's error";
  }
}
