import type { ChannelType, DynamicObject, DynamicValue, TeamType } from "@mattermost-plugin/gen";

const letters: Readonly<Record<string, string>> = {
  open: "O",
  private: "P",
  direct: "D",
  group: "G",
  invite: "I",
  space: "S",
  open_board: "BO",
  private_board: "BP",
};

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

/** The letter that Go's JSON has for the type of a channel or of a team. Empty if there is none. */
export function toGoType(type: ChannelType | TeamType | undefined): string {
  return letters[type ?? ""] ?? "";
}

/** The JSON key of a contract's key: `createAt` is `create_at`. */
export function toGoKey(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
