import type { Preference } from "@mattermost-plugin/gen";
import { appError } from "../core/app-error.ts";
import { isId } from "../core/id.ts";
import { runeCount } from "../core/text.ts";

/** Throws the server's error for the first field of a preference that can't be stored. */
export function validatePreference({ userId, category, name, value }: Preference): void {
  const invalid = (field: string, detail: string): Error =>
    appError({ where: "Preference.IsValid", id: `model.preference.is_valid.${field}.app_error`, status: 400, detail });
  if (!isId(userId)) throw invalid("id", `user_id=${userId}`);
  if (category === "" || category.length > 32) throw invalid("category", `category=${category}`);
  if (name.length > 32) throw invalid("name", `name=${name}`);
  if (runeCount(value) > 2000) throw invalid("value", `value=${value}`);
  if (category === "theme" && !isStringMap(value)) throw invalid("theme", `value=${value}`);
}

function isStringMap(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && !Array.isArray(value) && Object.values(value ?? {}).every(isText);
  } catch {
    return false;
  }
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}
