import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { EmbeddedServer } from "@mattermost-plugin/embedded";

/**
 * Lets somebody at a terminal act as the user ann: a line is posted in the channel, one that begins with a slash is a command. Says what
 * came of it. Answers the function that ends it.
 */
export function actAsAnn(
  { world: { ann, channel } }: Pick<EmbeddedServer, "world">,
  input: Readable,
  say: (line: string) => void,
): () => void {
  async function act(line: string): Promise<string> {
    if (line.startsWith("/")) {
      const { text } = await ann.executeCommand(channel.id, line);
      return text === "" ? "answered without a text" : `answered "${text}"`;
    }
    const post = await ann.createPost({ channelId: channel.id, message: line });
    return post.message === line ? "posted" : `posted as "${post.message}"`;
  }

  const lines = createInterface({ input });
  lines.on("line", (line) => {
    if (line.trim() === "") return;
    act(line).then(say, (error: Error) => say(`refused: ${error.message}`));
  });
  return () => {
    lines.close();
    // A terminal that is still read would keep the process.
    input.pause();
  };
}
