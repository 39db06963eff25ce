/**
 * The text of a file that runs plugin.mjs on the server's own Node.js, or says that it is too old: the bundle itself would fail with a
 * syntax error there. Written for any Node.js that knows modules.
 */
export function requireNodeSource(major: number): string {
  return `const found = process.versions.node;
if (Number(found.split(".")[0]) >= ${major}) {
  await import("./plugin.mjs");
} else {
  const message = "the plugin can't start: it needs Node.js ${major} or newer, and " + process.execPath + " is " + found +
    ". Install a newer one where the server runs, or use a bundle made with \`mattermost-plugin build --runtime bundled\`";
  const line = { "@level": "error", "@message": message, "@module": "launcher", "@timestamp": new Date().toISOString() };
  process.stderr.write(JSON.stringify(line) + "\\n", () => process.exit(1));
}
`;
}
