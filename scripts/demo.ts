// Runs examples/moderator in an embedded Mattermost, posts through it and shows what happens. With --watch it stays up and reloads.
import { join } from "node:path";
import { eventLine, serveUntilInterrupted } from "@mattermost-plugin/cli";
import { createEmbeddedServer } from "@mattermost-plugin/embedded";
import { root } from "./run.ts";

const directory = join(root, "examples", "moderator");
const out = (line: string): void => console.log(line);

out("An embedded Mattermost starts with examples/moderator, a plugin in TypeScript, in a process of its own.\n");
const server = await createEmbeddedServer({
  plugins: [directory],
  onEvent(event) {
    const line = eventLine(event);
    if (line !== undefined) out(`    | ${line}`);
  },
});

interface Step {
  readonly does: string;
  readonly run: () => Promise<string>;
  readonly expects: string;
}

const { ann, channel } = server.world;
const [pluginId = ""] = server.pluginIds;

function posting(message: string, expects: string): Step {
  return {
    does: `ann posts "${message}"`,
    expects,
    async run() {
      try {
        const post = await ann.createPost({ channelId: channel.id, message });
        return post.message === message ? "allowed" : `changed to "${post.message}"`;
      } catch (error) {
        return `rejected: ${(error as Error).message}`;
      }
    },
  };
}

const steps: readonly Step[] = [
  posting("hello everyone", "allowed"),
  posting("wow!!!!!", 'changed to "wow!"'),
  posting("buy spam now", 'rejected: Post rejected by plugin. The word "spam" is not allowed here.'),
  {
    does: "ann types /moderation",
    expects: 'answered "1 posts were rejected so far."',
    run: async () => `answered "${(await ann.executeCommand(channel.id, "/moderation")).text}"`,
  },
  {
    does: `GET ${server.url}/plugins/${pluginId}/rejected`,
    expects: '200 {"rejected":1}',
    async run() {
      const response = await fetch(`${server.url}/plugins/${pluginId}/rejected`);
      return `${response.status} ${await response.text()}`;
    },
  },
];

let asExpected = 0;
for (const { does, expects, run } of steps) {
  const result = await run();
  if (result === expects) asExpected += 1;
  out(`${result === expects ? "✔" : "✖"} ${does}\n  ${result}${result === expects ? "" : `\n  expected: ${expects}`}`);
}
out(`\n${asExpected} of ${steps.length} steps went as expected.`);

if (process.argv.includes("--watch")) await serveUntilInterrupted(server, directory, out);
else await server.close();
process.exitCode = asExpected === steps.length ? 0 : 1;
