import { basic, createRegistry, type EncodedValue, structType, writeValue } from "@mattermost-plugin/gob";
import { readTop } from "@mattermost-plugin/gob/wire";
import type { ReadValue } from "../src/rpc/client.ts";
import type { RpcMethod } from "../src/rpc/server.ts";

export const registry = createRegistry();
export const textType = structType("Text", () => [{ name: "A", type: basic.string }]);

/** A text as an argument or an answer. */
export function text(value: string): EncodedValue {
  return { type: textType, write: (writer) => writeValue(writer, registry, textType, { A: value }, "value") };
}

export const readText: ReadValue<string> = (reader, plans, id) =>
  String((readTop(reader, plans, id, textType) as { A?: string }).A ?? "");

/** A method that takes and answers a text. */
export function method(run: (argument: string) => Promise<string>): RpcMethod {
  return {
    read(reader, plans, id) {
      const argument = readText(reader, plans, id);
      return async () => text(await run(argument));
    },
  };
}
