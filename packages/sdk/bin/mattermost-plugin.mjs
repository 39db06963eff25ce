#!/usr/bin/env node
// Hosts read the beginning of a line as its level.
const level = process.env.MATTERMOST_PLUGIN ? "[ERROR] " : "";
if (Number.parseInt(process.versions.node, 10) < 24) {
  process.stderr.write(
    `${level}mattermost-plugin needs Node.js 24 or newer, and this is ${process.versions.node} (${process.execPath}).\n`,
  );
  process.exit(1);
}

const { main } = await import("mattermost-plugin/bin");
await main(process.argv.slice(2));
