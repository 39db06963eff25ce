/** Tells whether teams and channels can follow groups of a source: those of a directory, and those that plugins keep. */
export function isSyncable(source: string): boolean {
  return source === "ldap" || source.startsWith("plugin_");
}

export function isSource(source: string): boolean {
  return source === "custom" || isSyncable(source);
}
