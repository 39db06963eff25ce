import type { DynamicObject, DynamicValue } from "@mattermost-plugin/gen";

/** A value of the contract with the keys of its Go JSON form. What is undefined is left out. */
export function toGoModel(value: unknown): DynamicValue {
  if (Array.isArray(value)) return value.map(toGoModel);
  if (typeof value !== "object" || value === null) return value as DynamicValue;
  const result: DynamicObject = {};
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined) result[toGoKey(key)] = toGoModel(item);
  }
  return result;
}

/** The JSON key of a contract's key: `createAt` is `create_at`. */
export function toGoKey(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
