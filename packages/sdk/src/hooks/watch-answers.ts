import { keptByMerge } from "@mattermost-plugin/carrier";
import type { HookFacts } from "@mattermost-plugin/gen";
import type { Logger } from "../log/logger.ts";
import type { ImplementedHook } from "./run-handler.ts";

/** Looks at a value that a handler answered. */
export type WatchAnswer = (hook: ImplementedHook, args: unknown, value: unknown) => void;

/** Whether a stock server may take over less of an answer than it says. */
export function isWatched({ mergesInto, class: kind }: HookFacts): boolean {
  return mergesInto !== undefined || kind === "filter";
}

/** Makes the function that looks for what a stock server does not take over. Warns once for each hook and subject. */
export function watchAnswers(log: Logger): WatchAnswer {
  const told = new Set<string>();

  function tell(hook: string, subject: string, text: string, fields: object = {}): void {
    if (told.has(`${hook} ${subject}`)) return;
    told.add(`${hook} ${subject}`);
    log.warn(`${hook} ${text} This is said once.`, { hook, ...fields });
  }

  /** Of the hooks that write their answer over the original. */
  function watchMerge({ name, facts }: ImplementedHook, into: string, args: unknown, value: unknown): void {
    const original = objectAt(args, into);
    const answer = facts.valueStreams.length > 0 ? objectAt(value, into) : value;
    if (original === undefined || typeof answer !== "object" || answer === null) return;
    for (const place of keptByMerge(original, answer)) {
      const path = `${into}.${place}`;
      tell(
        name,
        place.split(".", 1).join(),
        `answered a value that empties or drops ${path}: a stock server keeps the old one, as it writes the answer of ${facts.goName} over ` +
          `the original${facts.guards ? ", but on channels that the plugin guards" : ""}. Set a key of a map to null or "" instead of ` +
          "dropping it, or change the value afterwards through the API.",
        { path },
      );
    }
  }

  function watchStreams({ name, facts }: ImplementedHook, value: unknown): void {
    for (const stream of facts.valueStreams) {
      const content = objectAt(value, stream);
      if (content instanceof Uint8Array && content.length === 0)
        tell(name, stream, `answered an empty ${stream}, which counts as none: the file stays as it is.`);
    }
  }

  /** Of the hooks that hand on a list: what is left out of it comes back. */
  function watchList({ name }: ImplementedHook, args: unknown, value: unknown): void {
    if (told.has(`${name} list`)) return;
    const [originals] = Object.values(Object(args));
    if (!Array.isArray(originals) || !Array.isArray(value)) return;
    const ids = new Set(value.map(idOf));
    if (originals.every((original) => ids.has(idOf(original)))) return;
    tell(
      name,
      "list",
      "left elements out of its answer: a stock server hands them out unchanged, as it puts answers back by their ids. Change what they " +
        "show instead.",
    );
  }

  return (hook, args, value) => {
    const { mergesInto } = hook.facts;
    if (mergesInto === undefined) return watchList(hook, args, value);
    watchMerge(hook, mergesInto, args, value);
    watchStreams(hook, value);
  };
}

function idOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "id" in value ? value.id : value;
}

function objectAt(value: unknown, key: string): object | undefined {
  const inner: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return typeof inner === "object" && inner !== null ? inner : undefined;
}
