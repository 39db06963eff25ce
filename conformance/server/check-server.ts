// Shows on a full Mattermost server that a bundle works: builds and uploads one, enables it, posts, runs its command, asks its HTTP, reads back.
// It takes the address of a server and the token of a system admin, makes a private channel and removes what it has made.
// The server needs PluginSettings.EnableUploads. Not part of the tests: no server is started here.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildBundle, deploy, parseTargets } from "@mattermost-plugin/cli";
import { checks, type Place } from "./checks.ts";
import { createRest, type Rest } from "./rest.ts";

const pluginId = "com.example.server-check";

async function enter(rest: Rest): Promise<Place> {
  const { id: userId, username } = await rest.ask<{ id: string; username: string }>("GET", "/users/me");
  const [team] = await rest.ask<{ id: string }[]>("GET", "/users/me/teams");
  if (team === undefined)
    throw new Error(`${username} is in no team; join one, so that there is a place for a channel.`);
  const name = `server-check-${Date.now().toString(36)}`;
  const channel = await rest.ask<{ id: string }>("POST", "/channels", {
    team_id: team.id,
    name,
    display_name: name,
    type: "P",
  });
  return { pluginId, userId, username, teamId: team.id, channelId: channel.id };
}

async function runChecks(rest: Rest, place: Place): Promise<number> {
  let failed = 0;
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check(rest, place);
      console.log(`ok      ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED  ${name}\n        ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failed;
}

const { values } = parseArgs({
  options: {
    url: { type: "string" },
    token: { type: "string", default: process.env.MM_ADMIN_TOKEN ?? "" },
    target: { type: "string", default: "linux-amd64" },
    runtime: { type: "string", default: "bundled" },
  },
});
if (values.url === undefined || values.token === "") {
  console.error(
    "Usage: MM_ADMIN_TOKEN=<token of a system admin> npm run check-server -- --url http://localhost:8065 [--target linux-arm64] [--runtime system]",
  );
  process.exit(1);
}
const url = values.url.replace(/\/+$/, "");
const rest = createRest(url, values.token);
const folder = await mkdtemp(join(tmpdir(), "check-server-"));
try {
  const { archive } = await buildBundle({
    directory: join(import.meta.dirname, "plugin"),
    targets: parseTargets(values.target),
    runtime: values.runtime === "system" ? "system" : "bundled",
    out: folder,
  });
  const response = await rest.fetch("/api/v4/system/ping");
  console.log(`${url} is a server of version ${response.headers.get("X-Version-Id") ?? "unknown"}`);
  await deploy([archive, "--url", url, "--token", values.token, "--no-follow"], console.log);
  const place = await enter(rest);
  try {
    process.exitCode = (await runChecks(rest, place)) === 0 ? 0 : 1;
  } finally {
    await rest.ask("DELETE", `/channels/${place.channelId}`);
    await rest.ask("DELETE", `/plugins/${pluginId}`);
  }
} finally {
  await rm(folder, { recursive: true });
}
