import { createHash } from "node:crypto";
import type { Names } from "./names.ts";

/** Keys that the recorded server did not have yet, or that its JSON leaves out: they may hold anything. */
const newer = new Set([
  "createAt of teamMember",
  "channelId of reaction",
  "content of file",
  "path of file",
  "previewPath of file",
  "thumbnailPath of file",
  "from_plugin",
  "lastLogin",
  "siteUrl",
  "urgentMentionCount",
  "channelMentions of command",
  "userMentions of command",
]);

/** Recorded keys that newer servers no longer tell plugins (go-public.md 6), or that the contract does not carry. */
const gone = new Set(["metadata", "status_text"]);

/** Keys whose values are maps with keys of their own, not objects of the contract. */
export const opaque = new Set(["props", "notify_props", "timezone", "data", "payload", "params"]);

/** Keys of the contract whose values are maps of objects. */
const maps = new Set(["posts", "omit_users"]);

const enumLetters: Readonly<Record<string, string>> = {
  open: "O",
  private: "P",
  direct: "D",
  group: "G",
  invite: "I",
};

/** Compares a value with what was recorded, in Go's JSON form. Answers what differs, each with its place. */
export function differences(names: Names, recorded: unknown, actual: unknown, place = "$"): string[] {
  if (isEmpty(recorded) && isEmpty(actual)) return [];
  const differs = (): string[] => [`${place}: recorded ${show(recorded)}, answered ${show(actual)}`];
  if (recorded === null && isObject(actual)) return objectDifferences(names, {}, actual, place);
  if (actual instanceof Uint8Array) return isRecordedBytes(recorded, actual) ? [] : differs();
  if (recorded === "<t>") return typeof actual === "number" && actual > 0 ? [] : differs();
  if (typeof recorded === "string" && recorded.startsWith("<now+")) {
    return names.matches(recorded, String(actual)) ? [] : differs();
  }
  if (typeof recorded === "string" && typeof actual === "string") {
    const text = /\.type$/.test(place) && recorded.length <= 1 ? (enumLetters[actual] ?? actual) : actual;
    return names.matches(recorded, text) ? [] : differs();
  }
  if (Array.isArray(recorded) && Array.isArray(actual)) {
    if (recorded.length !== actual.length) return differs();
    return recorded.flatMap((item, index) => differences(names, item, actual[index], `${place}[${index}]`));
  }
  if (Array.isArray(recorded) && typeof actual === "string") return differences(names, recorded.join(), actual, place);
  if (isObject(recorded) && isObject(actual)) return objectDifferences(names, recorded, actual, place);
  return recorded === actual ? [] : differs();
}

/** As differences, but lists may be in any order: each recorded item is looked for among the answered ones. */
export function setDifferences(names: Names, recorded: unknown, actual: unknown): string[] {
  if (!Array.isArray(recorded) || !Array.isArray(actual) || recorded.length !== actual.length) {
    return differences(names, recorded, actual);
  }
  const left = [...actual];
  return recorded.flatMap((item) => {
    const index = left.findIndex((candidate) => names.attempt(() => differences(names, item, candidate).length === 0));
    if (index < 0) return [`recorded ${show(item)}, answered none like it`];
    left.splice(index, 1);
    return [];
  });
}

function objectDifferences(
  names: Names,
  recorded: Record<string, unknown>,
  actual: Record<string, unknown>,
  place: string,
): string[] {
  const owner = place.slice(place.lastIndexOf(".") + 1);
  const isMap = opaque.has(owner) || maps.has(owner);
  const toKey = (key: string): string => (isMap ? names.resolve(key) : contractKey(key, actual));
  const shared = Object.entries(recorded).filter(([key]) => isMap || !gone.has(key));
  const pairs = shared.map(([key, value]) => [key, toKey(key), value] as const);
  const seen = new Set(pairs.map(([, key]) => key));
  return [
    ...pairs.flatMap(([key, own, value]) => differences(names, value, actual[own], `${place}.${key}`)),
    ...Object.keys(actual)
      .filter((key) => !seen.has(key) && !isEmpty(actual[key]) && !isNewer(key, actual))
      .map((key) => `${place}.${key}: not recorded, answered ${show(actual[key])}`),
  ];
}

/** The key of a recorded value in the answered one, which has it in the contract's form or in Go's. */
function contractKey(key: string, owner: Record<string, unknown>): string {
  if (key === "user_id" && "creatorId" in owner && !("userId" in owner)) return "creatorId";
  return key in owner ? key : camel(key);
}

function isNewer(key: string, owner: Record<string, unknown>): boolean {
  if (newer.has(`${key} of file`) && "mimeType" in owner) return true;
  if (newer.has(`${key} of command`) && "triggerId" in owner) return true;
  if (newer.has(`${camel(key)} of reaction`) && ("emojiName" in owner || "emoji_name" in owner)) return true;
  return newer.has(key) || (newer.has(`${key} of teamMember`) && "teamId" in owner && "schemeUser" in owner);
}

/** The contract's key for a key of Go's JSON or of a Go struct. */
export function camel(key: string): string {
  return key
    .replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+$|^[A-Z]/, (start) => start.toLowerCase())
    .replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function isRecordedBytes(recorded: unknown, actual: Uint8Array): boolean {
  if (typeof recorded === "string") {
    const encoded = recorded.startsWith("b64:");
    const text = encoded ? recorded.slice(4) : recorded;
    return Buffer.from(text, encoded ? "base64" : "utf8").equals(actual);
  }
  if (!isObject(recorded) || recorded.$bytes !== actual.length) return false;
  return createHash("sha256").update(actual).digest("hex").slice(0, 12) === recorded.sha256;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === "" || value === 0 || value === false) return true;
  if (value instanceof Uint8Array || Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}

function show(value: unknown): string {
  const text = value instanceof Uint8Array ? `${value.length} bytes` : (JSON.stringify(value) ?? "nothing");
  return text.length > 300 ? `${text.slice(0, 300)} ...` : text;
}

/** Compares what the recorded JSON leaves out, such as `$0[1].Path`: by the place in the value, field names as in Go. */
export function hiddenDifferences(
  names: Names,
  hidden: Readonly<Record<string, unknown>> | undefined,
  actual: unknown,
): string[] {
  return Object.entries(hidden ?? {}).flatMap(([place, recorded]) => {
    const [, index, field = ""] = /^[^[.]*(?:\[(\d+)\])?\.(\w+)$/.exec(place) ?? [];
    const owner = (index === undefined ? actual : (actual as unknown[])[Number(index)]) as Record<string, unknown>;
    return differences(names, recorded, owner?.[camel(field)], place);
  });
}
