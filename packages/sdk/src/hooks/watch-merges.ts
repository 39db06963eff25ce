import { keptByMerge } from "@mattermost-plugin/carrier";
import type { Logger } from "../log/logger.ts";
import type { ImplementedHook } from "./run-handler.ts";

/**
 * Makes the function that looks for what a stock server does not take over: it writes the answers of some hooks over the original.
 * Warns once for each hook and field, whatever the values are.
 */
export function watchMerges(log: Logger): (hook: ImplementedHook, args: unknown, value: unknown) => void {
  const told = new Set<string>();
  return ({ name, facts: { mergesInto, valueStreams, goName } }, args, value) => {
    if (mergesInto === undefined) return;
    const original = objectAt(args, mergesInto);
    const answer = valueStreams.length > 0 ? objectAt(value, mergesInto) : value;
    if (original === undefined || typeof answer !== "object" || answer === null) return;
    for (const place of keptByMerge(original, answer)) {
      const path = `${mergesInto}.${place}`;
      const subject = `${name} ${place.split(".", 1)}`;
      if (told.has(subject)) continue;
      told.add(subject);
      log.warn(
        `${name} answered a value that empties or drops ${path}: a stock server keeps the old one, as it writes the answer of ${goName} ` +
          'over the original. Set a key of a map to null or "" instead of dropping it, or change the value afterwards through the API. ' +
          "This is said once.",
        { hook: name, path },
      );
    }
  };
}

function objectAt(value: unknown, key: string): object | undefined {
  const inner: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return typeof inner === "object" && inner !== null ? inner : undefined;
}
