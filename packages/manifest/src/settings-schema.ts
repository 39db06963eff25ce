import { z } from "zod";

const types = ["bool", "dropdown", "generated", "radio", "text", "longtext", "number", "username", "custom"] as const;

const withPlaceholder: readonly string[] = ["generated", "text", "longtext", "number", "username", "custom"];
const withOptions: readonly string[] = ["radio", "dropdown"];

const text = z.string().optional();

const setting = z
  .object({
    key: z.string(),
    display_name: text,
    type: z.enum(types, {
      error: (issue) => `must be one of ${types.join(", ")}, but is ${JSON.stringify(issue.input)}`,
    }),
    help_text: text,
    regenerate_help_text: text,
    placeholder: text,
    default: z.unknown().optional(),
    options: z
      .array(
        z.object({
          display_name: z.string().min(1, "must not be empty"),
          value: z.string().min(1, "must not be empty"),
        }),
      )
      .nullish(),
    hosting: text,
    secret: z.boolean().optional(),
  })
  .superRefine((value, context) => {
    const refuse = (field: string, allowed: readonly string[]) =>
      context.addIssue({
        code: "custom",
        path: [field],
        message: `is only for settings of type ${allowed.join(", ")}, this one is ${value.type}; take it out`,
      });
    if (value.regenerate_help_text && value.type !== "generated") refuse("regenerate_help_text", ["generated"]);
    if (value.placeholder && !withPlaceholder.includes(value.type)) refuse("placeholder", withPlaceholder);
    if (value.options && !withOptions.includes(value.type)) refuse("options", withOptions);
  });

/** The part of the manifest that describes the plugin's page in the System Console. */
export const settingsSchema = z.object({
  header: text,
  footer: text,
  settings: z.array(setting).nullish(),
  sections: z
    .array(
      z.object({
        key: z.string().min(1, "must not be empty"),
        title: text,
        subtitle: text,
        header: text,
        footer: text,
        custom: z.boolean().optional(),
        fallback: z.boolean().optional(),
        settings: z.array(setting).nullish(),
      }),
    )
    .nullish(),
});

export type ManifestSettings = z.output<typeof settingsSchema>;
export type ManifestSetting = z.output<typeof setting>;
