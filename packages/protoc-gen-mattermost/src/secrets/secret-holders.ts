import type { Contract, Field, Message } from "../schema/contract.ts";

/** Tells which values have secrets in them, however deep. */
export interface SecretHolders {
  has(field: Field): boolean;
  /** In declaration order. */
  readonly messages: readonly Message[];
}

/** Finds the messages that have secrets in them. `documents` are the TypeScript types of the JSON documents that have. */
export function secretHolders(contract: Contract, documents: ReadonlySet<string>): SecretHolders {
  const found = new Set<Message>();
  const has = ({ value, secret }: Field): boolean => {
    if (secret !== undefined) return true;
    if (value.kind === "json") return documents.has(value.type);
    return value.kind === "message" && found.has(value.message);
  };
  for (let known = -1; known < found.size; ) {
    known = found.size;
    for (const message of contract.messages) if (message.fields.some(has)) found.add(message);
  }
  return { has, messages: contract.messages.filter((message) => found.has(message)) };
}
