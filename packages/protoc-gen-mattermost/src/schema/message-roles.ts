import type { DescMessage, DescMethod } from "@bufbuild/protobuf";
import type { MessageRole } from "./contract.ts";
import type { OptionReader } from "./options.ts";

/** Tells what each message is for, from the rpcs that name it. Messages that are not in the map are of the model. */
export function messageRoles(
  apiMethods: readonly DescMethod[],
  hookMethods: readonly DescMethod[],
  messages: readonly DescMessage[],
  options: OptionReader,
): ReadonlyMap<string, MessageRole> {
  const roles = new Map<string, MessageRole>();
  for (const method of apiMethods) {
    const wire = options.flag(method, "http");
    roles.set(method.input.typeName, wire ? "wire" : "apiRequest");
    roles.set(method.output.typeName, wire ? "wire" : "apiResponse");
  }
  for (const method of hookMethods) {
    const hookClass = options.choice(method, "hook_class");
    const wire = hookClass === "HOOK_CLASS_HTTP" || hookClass === "HOOK_CLASS_RUNTIME";
    roles.set(method.input.typeName, wire ? "wire" : "hookRequest");
    roles.set(method.output.typeName, wire ? "wire" : "hookResponse");
  }
  spreadWire(roles, messages);
  return roles;
}

/** A message that only wire messages refer to is one of them. */
function spreadWire(roles: Map<string, MessageRole>, messages: readonly DescMessage[]): void {
  const users = new Map<string, string[]>();
  for (const message of messages) {
    for (const field of message.fields) {
      if (field.message === undefined) continue;
      const names = users.get(field.message.typeName) ?? [];
      names.push(message.typeName);
      users.set(field.message.typeName, names);
    }
  }
  for (let changed = true; changed; ) {
    changed = false;
    for (const { typeName } of messages) {
      const by = users.get(typeName);
      if (by === undefined || roles.has(typeName) || !by.every((user) => roles.get(user) === "wire")) continue;
      roles.set(typeName, "wire");
      changed = true;
    }
  }
}
