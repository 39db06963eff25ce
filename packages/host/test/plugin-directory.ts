import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The arguments with which Node.js runs the peer. */
export const peerArguments: readonly string[] = [
  "--import",
  import.meta.resolve("tsx"),
  fileURLToPath(new URL("./peer/plugin.mjs", import.meta.url)),
];

export interface PeerOptions {
  readonly id: string;
  /** How the peer behaves, see peer/plugin.mjs. */
  readonly mode?: string;
  /** Let the host's runner start it, as it starts TypeScript. */
  readonly viaRunner?: boolean;
  readonly manifest?: Readonly<Record<string, unknown>>;
}

/** Writes the directory of a plugin whose process is the grpc-js peer. Answers its path. */
export async function writePeer(parent: string, options: PeerOptions): Promise<string> {
  const { id, mode = "normal" } = options;
  const directory = join(parent, id);
  await mkdir(join(directory, "server"), { recursive: true });
  const executable = options.viaRunner ? "server/main.ts" : "server/plugin";
  const script = `#!/bin/sh\nexec "${process.execPath}" ${peerArguments.map((argument) => `"${argument}"`).join(" ")} "${mode}" "${id}"\n`;
  await writeFile(join(directory, executable), options.viaRunner ? `${mode} ${id}` : script);
  await chmod(join(directory, executable), 0o755);
  await writeFile(
    join(directory, "plugin.json"),
    JSON.stringify({ id, name: id, server: { executable }, ...options.manifest }),
  );
  return directory;
}
