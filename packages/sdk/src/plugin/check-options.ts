import { longestTimeoutMs } from "@mattermost-plugin/carrier";
import { hooks as hookTable, secretNames } from "@mattermost-plugin/gen";
import { describeValue } from "../hooks/describe-value.ts";
import { collidingNames, schemaFields } from "../settings/schema-keys.ts";
import { nearestName } from "./nearest-name.ts";

const optionNames = ["settings", "hooks", "onError", "timeoutMs", "sensitive", "unhandledRejections"] as const;
const hookNames = Object.keys(hookTable).sort();
const rejectingNames = Object.entries(hookTable)
  .filter(([, facts]) => facts.class === "gate" || facts.class === "change")
  .map(([name]) => name)
  .sort();

/** Throws an error that says what to change if options of definePlugin can't be meant. */
export function checkOptions(options: unknown): void {
  const given = record(options, "definePlugin takes an object such as { hooks: { ... } }, not");
  checkNames(Object.keys(given), optionNames, "option");
  checkHooks(given.hooks);
  checkOnError(given.onError);
  checkTimeouts(given.timeoutMs);
  checkSensitive(given.sensitive);
  checkSettings(given.settings);
  if (![undefined, "log", "exit"].includes(given.unhandledRejections as string | undefined)) {
    fail(`unhandledRejections is ${describeValue(given.unhandledRejections)}; it may be "log" or "exit"`);
  }
}

function checkHooks(hooks: unknown): void {
  const given = record(hooks, "hooks must be an object of functions, not");
  checkNames(Object.keys(given), hookNames, "hook");
  for (const [name, handler] of Object.entries(given)) {
    if (handler !== undefined && typeof handler !== "function") {
      fail(`the hook ${name} must be a function, but is ${describeValue(handler)}`);
    }
  }
}

function checkOnError(onError: unknown): void {
  if (onError === undefined) return;
  for (const [name, choice] of Object.entries(record(onError, "onError must be an object, not"))) {
    if (Object.hasOwn(hookTable, name) && !rejectingNames.includes(name)) {
      fail(
        `onError.${name}: this hook has no verdict to choose, its errors are logged or told to the host. These have one: ${rejectingNames.join(", ")}`,
      );
    }
    checkNames([name], rejectingNames, "hook with a verdict");
    if (choice !== undefined && choice !== "allow" && choice !== "reject") {
      fail(`onError.${name} is ${describeValue(choice)}; it may be "allow" or "reject"`);
    }
  }
}

function checkTimeouts(timeoutMs: unknown): void {
  if (timeoutMs === undefined) return;
  const given =
    typeof timeoutMs === "number"
      ? { default: timeoutMs }
      : record(timeoutMs, "timeoutMs must be a number of milliseconds or an object, not");
  const unary = hookNames.filter((name) => hookTable[name as keyof typeof hookTable].class !== "http");
  checkNames(Object.keys(given), ["default", ...unary], "hook with a limit");
  for (const [name, limit] of Object.entries(given)) {
    if (limit !== undefined && !(typeof limit === "number" && limit >= 1 && limit <= longestTimeoutMs)) {
      fail(`timeoutMs.${name} is ${String(limit)}; give milliseconds, 1 or more`);
    }
  }
}

function checkSensitive(sensitive: unknown): void {
  if (sensitive === undefined) return;
  if (!Array.isArray(sensitive)) fail(`sensitive must be an array of names, not ${describeValue(sensitive)}`);
  checkNames(sensitive.map(String), secretNames, "secret");
}

function checkSettings(settings: unknown): void {
  if (settings === undefined) return;
  if (typeof settings !== "object" || settings === null || !("~standard" in settings)) {
    fail(`settings must be a zod schema (z.object({ ... }), zod 4), but is ${describeValue(settings)}`);
  }
  const [pair] = collidingNames(schemaFields(settings).keys());
  if (pair !== undefined) {
    fail(
      `the settings ${pair[0]} and ${pair[1]} differ only in case; the server keeps keys in lower case, so it could not tell them apart`,
    );
  }
}

function checkNames(given: readonly string[], known: readonly string[], kind: string): void {
  for (const name of given) {
    if (known.includes(name)) continue;
    const nearest = nearestName(name, known);
    const hint = nearest === undefined ? "" : ` Did you mean ${nearest}?`;
    fail(`there is no ${kind} "${name}".${hint} There are: ${known.join(", ")}`);
  }
}

function record(value: unknown, message: string): Record<string, unknown> {
  if (typeof value === "object" && value !== null) {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype === Object.prototype || prototype === null) return value as Record<string, unknown>;
  }
  return fail(`${message} ${describeValue(value)}`);
}

function fail(message: string): never {
  throw new TypeError(`definePlugin: ${message}`);
}
