import { keptByMerge } from "@mattermost-plugin/carrier";
import type { HookFacts } from "@mattermost-plugin/gen";
import type { Logger } from "../log/logger.ts";
import type { ImplementedHook } from "./implemented-hooks.ts";

/** Looks at the values that handlers answer. */
export interface AnswerWatch {
  /** What the answer is held against, taken before the handler runs: it may change its arguments, and answer them. */
  before(hook: ImplementedHook, args: unknown): unknown;
  /** Looks at a value that a handler answered. */
  answered(hook: ImplementedHook, before: unknown, value: unknown): void;
}

/** Whether a stock server may take over less of an answer than it says. */
export function isWatched({ mergesInto, class: kind }: HookFacts): boolean {
  return mergesInto !== undefined || kind === "filter";
}

/**
 * Makes what looks for that which a stock server does not take over. Warns once for each hook and subject. A change that a handler makes
 * in its arguments is seen until the first warning of its hook: from then on nothing is copied.
 */
export function watchAnswers(log: Logger): AnswerWatch {
  const told = new Set<string>();
  const warned = new Set<string>();

  function tell(hook: string, subject: string, text: string, fields: object = {}): void {
    warned.add(hook);
    if (told.has(`${hook} ${subject}`)) return;
    told.add(`${hook} ${subject}`);
    log.warn(`${hook} ${text} This is said once.`, { hook, ...fields });
  }

  /** Of the hooks that write their answer over the original. */
  function watchMerge({ name, facts }: ImplementedHook, into: string, original: unknown, value: unknown): void {
    const answer = facts.valueStreams.length > 0 ? objectAt(value, into) : value;
    if (!isObject(original) || !isObject(answer)) return;
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
  function watchList({ name }: ImplementedHook, originals: unknown, value: unknown): void {
    if (told.has(`${name} list`) || !Array.isArray(originals) || !Array.isArray(value)) return;
    const ids = new Set(value.map(idOf));
    if (originals.every((original) => ids.has(idOf(original)))) return;
    tell(
      name,
      "list",
      "left elements out of its answer: a stock server hands them out unchanged, as it puts answers back by their ids. Change what they " +
        "show instead.",
    );
  }

  return {
    before({ name, facts }, args) {
      const original =
        facts.mergesInto === undefined ? Object.values(Object(args))[0] : objectAt(args, facts.mergesInto);
      return warned.has(name) ? original : copyOf(original);
    },
    answered(hook, before, value) {
      const { mergesInto } = hook.facts;
      if (mergesInto === undefined) return watchList(hook, before, value);
      watchMerge(hook, mergesInto, before, value);
      watchStreams(hook, value);
    },
  };
}

/** A copy of a list, or of an object with its lists and maps, as deep as answers are looked at. */
function copyOf(original: unknown): unknown {
  if (!isObject(original)) return original;
  if (Array.isArray(original)) return original.slice();
  const copy: Record<string, unknown> = { ...original };
  for (const key in copy) {
    const value = copy[key];
    if (Array.isArray(value)) copy[key] = value.slice();
    else if (isObject(value) && !(value instanceof Uint8Array)) copy[key] = { ...value };
  }
  return copy;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function idOf(value: unknown): unknown {
  return isObject(value) && "id" in value ? value.id : value;
}

function objectAt(value: unknown, key: string): object | undefined {
  const inner: unknown = isObject(value) ? Reflect.get(value, key) : undefined;
  return isObject(inner) ? inner : undefined;
}
