import { type Dismissal, type Rejection, verdict } from "@mattermost-plugin/gen";
import { isVerdict } from "./verdict.ts";

/** Names what a value is, without showing its content, which may be private. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (isVerdict(value)) return verdictText(value);
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (value instanceof Error) return `an error object (${value.name})`;
  if (typeof value !== "object") return value === true || value === false ? String(value) : `a ${typeof value}`;
  const name: unknown = Object.getPrototypeOf(value)?.constructor?.name;
  if (typeof name === "string" && name !== "Object") return `an object of type ${name}`;
  return `an object with the keys ${Object.keys(value).slice(0, 8).join(", ") || "(none)"}`;
}

function verdictText(value: Rejection | Dismissal): string {
  return value[verdict] === "dismiss" ? "dismiss()" : "reject(...)";
}
