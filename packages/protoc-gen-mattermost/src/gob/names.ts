import type { Field } from "../schema/contract.ts";
import { memberName } from "../schema/names.ts";

/** The name of a Go type in TypeScript: "Post" of model.Post, "PluginContext" of plugin.Context, "KVGetArgs" of plugin.Z_KVGetArgs. */
export function goName(type: string): string {
  const dot = type.indexOf(".");
  const [pkg, name] = [type.slice(0, dot), type.slice(dot + 1)];
  if (name.startsWith("Z_")) return name.slice(2);
  return pkg === "model" ? name : `${pkg.charAt(0).toUpperCase()}${pkg.slice(1)}${name}`;
}

/** The constant that describes a struct. */
export function structTypeName(type: string): string {
  return `${memberName(goName(type))}Type`;
}

/** Names that a local variable can't have: words of the language, and what the functions of this generator call their own. */
const taken = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield " +
    "r id plans plan at options args held nextOf skipField skipTop"
  ).split(" "),
);

/** The local variable that holds a field. */
export function localName({ modelName }: Field): string {
  const isTaken = taken.has(modelName) || /^(?:read|fromGo|inner\d|at\d)/.test(modelName);
  return isTaken ? `${modelName}_` : modelName;
}

/** `name` or `name: local`, for an object literal. */
export function keyed(field: Field, value = localName(field)): string {
  return field.modelName === value ? value : `${field.modelName}: ${value}`;
}
