// Runs examples/moderator in an embedded Mattermost, posts through it and shows what happens. With --watch it stays up and reloads.
import { join } from "node:path";
import { eventLine, serveUntilInterrupted, watchInterruption } from "@mattermost-plugin/cli";
import { createEmbeddedServer, type EmbeddedServer } from "@mattermost-plugin/embedded";
import { root } from "./run.ts";

const directory = join(root, "examples", "moderator");
const out = (line: string): void => console.log(line);

interface Step {
  readonly does: string;
  readonly run: () => Promise<string>;
  readonly expects: string;
}

function stepsOf({ world: { ann, channel }, url, pluginIds: [pluginId] }: EmbeddedServer): readonly Step[] {
  const posting = (message: string, expects: string): Step => ({
    does: `ann posts "${message}"`,
    expects,
    async run() {
      const post = await ann.createPost({ channelId: channel.id, message });
      return post.message === message ? "allowed" : `changed to "${post.message}"`;
    },
  });
  return [
    posting("hello everyone", "allowed"),
    posting("wow!!!!!", 'changed to "wow!"'),
    posting("buy spam now", 'refused: Post rejected by plugin. The word "spam" is not allowed here.'),
    {
      does: "ann types /moderation",
      expects: 'answered "Posts rejected so far: 1"',
      run: async () => `answered "${(await ann.executeCommand(channel.id, "/moderation")).text}"`,
    },
    {
      does: `GET ${url}/plugins/${pluginId}/rejected`,
      expects: '200 {"rejected":1}',
      async run() {
        const response = await fetch(`${url}/plugins/${pluginId}/rejected`);
        return `${response.status} ${await response.text()}`;
      },
    },
  ];
}

/** Goes through the steps, and answers whether all went as expected. */
async function show(steps: readonly Step[], signal: AbortSignal): Promise<boolean> {
  let asExpected = 0;
  for (const { does, expects, run } of steps) {
    signal.throwIfAborted();
    const result = await run().catch((error: Error) => `refused: ${error.message}`);
    const right = result === expects;
    if (right) asExpected += 1;
    out(`${right ? "✔" : "✖"} ${does}\n  ${result}${right ? "" : `\n  expected: ${expects}`}`);
  }
  out(`\n${asExpected} of ${steps.length} steps went as expected.`);
  return asExpected === steps.length;
}

out("An embedded Mattermost starts with examples/moderator, a plugin in TypeScript, in a process of its own.\n");
const { signal } = watchInterruption();
try {
  const server = await createEmbeddedServer({
    plugins: [directory],
    signal,
    onEvent(event) {
      const line = eventLine(event);
      if (line !== undefined) out(`    | ${line}`);
    },
  });
  try {
    if (!(await show(stepsOf(server), signal))) process.exitCode = 1;
    if (process.argv.includes("--watch")) await serveUntilInterrupted(server, directory, out, signal);
  } finally {
    await server.close();
  }
} catch (error) {
  if (!signal.aborted) throw error;
  out("interrupted");
  process.exitCode = 130;
}
