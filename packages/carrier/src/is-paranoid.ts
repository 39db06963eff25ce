const variable = "MATTERMOST_PLUGIN_PARANOID";

/** Tells whether the environment asks for every message to be read back before it leaves. */
export function isParanoid(env: Readonly<Record<string, string | undefined>>): boolean {
  return ["1", "true"].includes(env[variable]?.trim() ?? "");
}

/** What a protocol logs that does so. */
export const paranoidText = `${variable} is set: every message is read back before it leaves, which takes its time`;
