import type { ManifestSetting, ManifestSettings } from "@mattermost-plugin/manifest";
import { createBuildError } from "./build-error.ts";
import { fieldsOf, type JsonSchema } from "./json-schema.ts";

export interface DerivedSettings {
  readonly settings: ManifestSettings;
  /** What the System Console has no field for, a sentence each. */
  readonly notes: readonly string[];
}

/** The settings of the System Console's page for a plugin, from the schema of its settings. Throws a BuildError for keys that differ only in case. */
export function settingsFromSchema(schema: JsonSchema): DerivedSettings {
  const notes: string[] = [];
  const settings: ManifestSetting[] = [];
  const fields = fieldsOf(schema);
  refuseCollisions([...fields.keys()]);
  for (const [key, field] of fields) {
    const kind = kindOf(field);
    if (kind === undefined && field.setting?.type === undefined) {
      notes.push(
        `settings.${key} is left out of the System Console, which has no field for ${describe(field)}. ` +
          "Use text that you parse, or .meta({ setting: { type } }) with a type of Mattermost's manifest.",
      );
      continue;
    }
    settings.push({
      key,
      display_name: field.title ?? titleOf(key),
      ...(kind ?? { type: "text" as const }),
      ...(field.description === undefined ? {} : { help_text: field.description }),
      ...(field.default === undefined ? {} : { default: field.default }),
      ...field.setting,
    });
  }
  return { settings: { settings }, notes };
}

type Kind = Pick<ManifestSetting, "type" | "options">;

function kindOf(field: JsonSchema): Kind | undefined {
  const options = optionsOf(field);
  if (options !== undefined) {
    const texts = options.filter((option) => typeof option === "string" && option !== "");
    return { type: "dropdown", options: texts.map((value) => ({ display_name: String(value), value: String(value) })) };
  }
  switch (typeOf(field)) {
    case "string":
      return { type: "text" };
    case "boolean":
      return { type: "bool" };
    case "number":
    case "integer":
      return { type: "number" };
    default:
      return undefined;
  }
}

/** The texts that a field may be, if it is one of a list. */
function optionsOf(field: JsonSchema): readonly unknown[] | undefined {
  const options = field.enum ?? withoutNull(field)?.map((part) => part.const);
  return options?.every((option) => typeof option === "string") && options.length > 0 ? options : undefined;
}

function typeOf(field: JsonSchema): string | undefined {
  const types = [field.type ?? withoutNull(field)?.map((part) => typeOf(part))]
    .flat(2)
    .filter((type) => type !== "null");
  const [first] = types;
  if (typeof first === "string") return types.every((type) => type === first) ? first : undefined;
  return field.default === undefined ? undefined : typeof field.default;
}

function withoutNull(field: JsonSchema): readonly JsonSchema[] | undefined {
  return field.anyOf?.filter((part) => part.type !== "null");
}

function describe(field: JsonSchema): string {
  return [field.type ?? "values of several types"].flat().join(" or ");
}

function titleOf(key: string): string {
  const words = key
    .replace(/[_-]+/g, " ")
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2");
  const text = words
    .split(" ")
    .map((word) => (/^[A-Z\d]+$/.test(word) ? word : word.toLowerCase()))
    .join(" ")
    .trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function refuseCollisions(keys: readonly string[]): void {
  const byLower = Map.groupBy(keys, (key) => key.toLowerCase());
  for (const same of byLower.values()) {
    if (same.length > 1) {
      throw createBuildError(
        `the settings ${same.join(" and ")} differ only in case. The server keeps settings in lower case: rename one.`,
      );
    }
  }
}
