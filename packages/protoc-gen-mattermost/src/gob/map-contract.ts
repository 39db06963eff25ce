import type { Facts, GoMethod } from "../facts/facts.ts";
import { unaryHooks } from "../hooks/hook-shape.ts";
import type { ApiMethod, Contract, Hook } from "../schema/contract.ts";
import { structOf } from "./conversion.ts";
import type { GoStructs } from "./go-structs.ts";
import { mapArguments, mapResults } from "./map-method.ts";
import { mapFields } from "./mapping.ts";
import { type MappedMethod, unaryMethods } from "./method-codec.ts";
import type { MappedMessage } from "./struct-codec.ts";

/** The contract joined with what is known about Go. */
export interface MappedContract {
  readonly messages: readonly MappedMessage[];
  readonly api: readonly MappedMethod<ApiMethod>[];
  readonly hooks: readonly MappedMethod<Hook>[];
}

/** Joins the contract with what is known about Go. What Go does not have is left out: a server does not know it either. */
export function mapContract(contract: Contract, facts: Facts, structs: GoStructs): MappedContract {
  const messages = contract.messages
    .filter((message) => message.role === "model" && !message.unwrap && structs.has(structOf(message)))
    .map((message): MappedMessage => {
      const struct = structOf(message);
      const mapping = mapFields(structs.get(struct), message.fields, structs);
      return { message, struct, mapping, recursive: structs.isRecursive(struct) };
    });
  return {
    messages,
    api: joined(unaryMethods(contract), facts.api, (rpc, method) => ({
      rpc,
      facts: method,
      args: mapArguments(method, rpc.request.fields, rpc.request, structs),
      returns: mapResults(method, rpc.response.fields),
    })),
    hooks: joined(unaryHooks(contract), facts.hooks, (rpc, method) => {
      const context = rpc.pluginContextField === undefined ? [] : [rpc.pluginContextField];
      return {
        rpc,
        facts: method,
        args: mapArguments(method, [...context, ...rpc.args], rpc.request, structs),
        returns: mapResults(method, rpc.response.fields),
      };
    }),
  };
}

function joined<R extends ApiMethod | Hook>(
  rpcs: readonly R[],
  methods: readonly GoMethod[],
  join: (rpc: R, method: GoMethod) => MappedMethod<R>,
): readonly MappedMethod<R>[] {
  const byName = new Map(methods.map((method) => [method.name, method]));
  return rpcs.flatMap((rpc) => {
    const method = byName.get(rpc.goName);
    return method ? [join(rpc, method)] : [];
  });
}
