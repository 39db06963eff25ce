import { z } from "zod";
import { parseSemver } from "./semver.ts";
import { settingsSchema } from "./settings-schema.ts";

const semver = z
  .string()
  .refine(
    (text) => text === "" || parseSemver(text) !== undefined,
    "must be three numbers such as 1.2.3 (semver, no leading v)",
  );

const link = z
  .string()
  .refine((text) => text === "" || isHttpUrl(text), "must be an address that begins with http:// or https://");

/** The plugin's manifest as it stands in the file, so with the file's own key names. Keys that Mattermost does not know are left out. */
export const manifestSchema = z.object({
  /** 3 to 190 of `a-z A-Z 0-9 - _ .`; lower-cased, as Mattermost does. */
  id: z
    .string()
    .refine(
      (id) => /^[a-zA-Z0-9\-_.]{3,190}$/.test(id),
      "must be 3 to 190 of the characters a-z A-Z 0-9 - _ . (a name such as com.example.my-plugin)",
    )
    .transform((id) => id.toLowerCase()),
  name: z.string().refine((name) => name.trim() !== "", "must not be blank: it is what admins see"),
  description: z.string().optional(),
  homepage_url: link.optional(),
  support_url: link.optional(),
  release_notes_url: link.optional(),
  icon_path: z.string().optional(),
  /** Strict semver; absent or empty where the build fills it in. */
  version: semver.optional(),
  min_server_version: semver.optional(),
  server: z
    .object({
      /** By `os-arch` in Go's names, such as `linux-amd64`. */
      executables: z.record(z.string(), z.string()).nullish(),
      /** For every system that `executables` does not name. */
      executable: z.string().optional(),
      /** What runs the executable. Absent: told from its extension. */
      runtime: z.string().optional(),
    })
    .nullish(),
  webapp: z.object({ bundle_path: z.string() }).nullish(),
  settings_schema: settingsSchema.nullish(),
  props: z.record(z.string(), z.unknown()).nullish(),
});

export type Manifest = z.output<typeof manifestSchema>;

function isHttpUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
