import type { DescMethod } from "@bufbuild/protobuf";
import type { Answer, ApiMethod, Field, Hook, HookClass, Message } from "./contract.ts";
import type { DocReader } from "./doc.ts";
import { memberName, subjectOf } from "./names.ts";
import type { OptionReader } from "./options.ts";

export function buildApiMethod(
  method: DescMethod,
  messages: ReadonlyMap<string, Message>,
  options: OptionReader,
  docs: DocReader,
): ApiMethod {
  const http = options.flag(method, "http");
  requireUnary(method);
  const rpc = buildRpc(method, messages, options, docs);
  return { ...rpc, answer: http ? { kind: "http" } : rpc.answer, retryable: options.flag(method, "retryable"), http };
}

export function buildHook(
  method: DescMethod,
  messages: ReadonlyMap<string, Message>,
  options: OptionReader,
  docs: DocReader,
): Hook {
  const rpc = buildRpc(method, messages, options, docs);
  const hookClass = classOf(method, rpc.response, options);
  if (hookClass !== "http") requireUnary(method);
  const fields = rpc.request.fields;
  const requestContextField = fields.find((field) => holds(field, "RequestContext"));
  const pluginContextField = fields.find((field) => holds(field, "PluginContext"));
  return {
    ...rpc,
    answer: hookClass === "http" ? { kind: "http" } : rpc.answer,
    class: hookClass,
    onError: onErrorOf(method, hookClass, options),
    dismissReason: options.text(method, "dismiss_reason"),
    mergesAnswer: options.flag(method, "merges_answer"),
    silenceRejects: options.flag(method, "silence_rejects"),
    guards: options.flag(method, "guards"),
    nothingIsTrue: options.flag(method, "nothing_is_true"),
    args: fields.filter((field) => field !== requestContextField && field !== pluginContextField),
    requestContextField,
    pluginContextField,
    reasonField: rpc.response.fields.find((field) => field.role === "rejectionReason"),
  };
}

function buildRpc(method: DescMethod, messages: ReadonlyMap<string, Message>, options: OptionReader, docs: DocReader) {
  const request = messageNamed(method, method.input.typeName, messages);
  const response = messageNamed(method, method.output.typeName, messages);
  return {
    goName: method.name,
    name: memberName(method.name),
    path: `/${method.parent.typeName}/${method.name}`,
    doc: docs.of(method),
    deprecated: method.deprecated,
    subject: subjectOf(request.file),
    request,
    response,
    minServerVersion: options.text(method, "min_server_version") ?? "",
    errorField: response.fields.find((field) => field.role === "error"),
    answer: answerOf(method, response),
    losesZeros: options.flag(method, "loses_zeros"),
  };
}

function answerOf(method: DescMethod, response: Message): Answer {
  const marked = response.fields.filter((field) => field.role === "answer" || field.role === "optionalAnswer");
  const [field] = marked;
  if (marked.length > 1) {
    throw new Error(
      `${response.typeName}: ${marked.map((f) => f.name).join(" and ")} are both marked as the answer. Mark one.`,
    );
  }
  if (field !== undefined) return { kind: "field", field, optional: field.role === "optionalAnswer" };
  const fields = response.fields.filter((other) => other.role === "plain");
  if (fields.length === 0) return { kind: "none" };
  return { kind: "object", typeName: `${method.name}Answer`, initName: `${method.name}AnswerInit`, fields };
}

const classes: Readonly<Record<string, HookClass>> = {
  HOOK_CLASS_EVENT: "event",
  HOOK_CLASS_LIFECYCLE: "lifecycle",
  HOOK_CLASS_GATE: "gate",
  HOOK_CLASS_CHANGE: "change",
  HOOK_CLASS_FILTER: "filter",
  HOOK_CLASS_VALUE: "value",
  HOOK_CLASS_HTTP: "http",
  HOOK_CLASS_RUNTIME: "runtime",
};

function classOf(method: DescMethod, response: Message, options: OptionReader): HookClass {
  const stated = classes[options.choice(method, "hook_class") ?? ""];
  if (stated !== undefined) return stated;
  if (response.fields.length === 0) return "event";
  return response.fields.every((field) => field.role === "error") ? "lifecycle" : "value";
}

function onErrorOf(method: DescMethod, hookClass: HookClass, options: OptionReader): Hook["onError"] {
  switch (options.choice(method, "on_error")) {
    case "ON_ERROR_ALLOW":
      return "allow";
    case "ON_ERROR_REJECT":
      return "reject";
  }
  switch (hookClass) {
    case "gate":
      return "reject";
    case "change":
    case "filter":
    case "event":
      return "allow";
    default:
      return "error";
  }
}

function holds(field: Field, messageName: string): boolean {
  return field.value.kind === "message" && field.label === "one" && field.value.message.name === messageName;
}

function requireUnary(method: DescMethod): void {
  if (method.methodKind !== "unary") throw new Error(`${method}: only hooks of class http may be streams.`);
}

function messageNamed(method: DescMethod, typeName: string, messages: ReadonlyMap<string, Message>): Message {
  const found = messages.get(typeName);
  if (found === undefined) throw new Error(`${method}: ${typeName} is not a message of this package.`);
  return found;
}
