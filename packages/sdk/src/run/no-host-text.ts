/** What a process says that was started as a plugin, but not by a host. */
export function noHostText(program: string): string {
  return [
    `${program} is a Mattermost server plugin. A Mattermost host starts it and talks to it; by itself it does nothing.`,
    "",
    "To run it:",
    "  mattermost-plugin dev     starts it in an embedded Mattermost, and again when a file changes",
    "  or upload its bundle in the System Console of a Mattermost server, under Plugins.",
    "",
  ].join("\n");
}
