import type { GoMethod } from "../facts/facts.ts";
import { mayBeAbsent } from "../model/type-text.ts";
import type { ApiMethod, Contract, Field, Hook } from "../schema/contract.ts";
import type { GobModule } from "./gob-module.ts";
import type { MappedStruct } from "./map-method.ts";
import { localName } from "./names.ts";

/** A method of the plugin API or a hook, with what is known about it in Go. */
export interface MappedMethod<R extends ApiMethod | Hook = ApiMethod | Hook> {
  readonly rpc: R;
  readonly facts: GoMethod;
  readonly args: MappedStruct;
  readonly returns: MappedStruct;
}

/** The parameters that every reading function of a method begins with. */
export function readParameters(module: GobModule): string {
  return `r: ${module.wireType("ValueReader")}, plans: ${module.wireType("Plans")}, id: number`;
}

/** A condition under which the local variable of a field holds what Go does not send; undefined if there is none. */
export function isZero(field: Field): string | undefined {
  const name = localName(field);
  if (field.label === "list") return `${name}.length === 0`;
  if (field.label === "map") return `Object.keys(${name}).length === 0`;
  if (mayBeAbsent(field) || field.value.kind !== "scalar") return undefined;
  switch (field.value.scalar) {
    case "bytes":
      return `${name}.length === 0`;
    case "string":
      return `${name} === ""`;
    case "bool":
      return `!${name}`;
    default:
      return `${name} === 0`;
  }
}

/** The methods of the plugin API that are generated: those with an HTTP request are made by hand. */
export function unaryMethods({ api }: Contract): readonly ApiMethod[] {
  return api.filter((method) => !method.http);
}

/** Tells whether a file travels beside the request, or with the answer. */
export function hasStream({ request, response }: ApiMethod | Hook): boolean {
  return [...request.fields, ...response.fields].some((field) => field.value.kind === "stream");
}
