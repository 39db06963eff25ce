import { mergeAnswer } from "@mattermost-plugin/carrier";
import type { FileInfo } from "@mattermost-plugin/gen";
import { readBytes, streamOf } from "../core/byte-stream.ts";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";

export interface Upload {
  readonly info: FileInfo;
  readonly data: Uint8Array;
}

/**
 * Asks FileWillBeUploaded about a file. Answers what to store: an empty content changes nothing, and a changed info is
 * written over the old one. Throws what `refused` makes of a plugin's reason.
 */
export async function askUpload(
  server: Server,
  caller: Caller,
  { info, data }: Upload,
  refused: (reason: string) => Error,
): Promise<Upload> {
  const outcome = await server.ask(caller, "fileWillBeUploaded", { fileInfo: info, file: streamOf(data) });
  if (outcome.kind === "reject") throw refused(outcome.reason);
  if (outcome.kind !== "value") return { info, data };
  const { fileInfo, content } = outcome.value;
  const changed = content ? await readBytes(content) : new Uint8Array();
  return {
    info: fileInfo ? mergeAnswer(info, fileInfo) : info,
    data: changed.length > 0 ? changed : data,
  };
}
