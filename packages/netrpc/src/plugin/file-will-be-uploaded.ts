import type { ByteStream } from "@mattermost-plugin/gen";
import { gobFileWillBeUploaded as codec } from "@mattermost-plugin/gen/gob";
import type { RpcAnswer, RpcMethod } from "../rpc/server.ts";
import { writeRaw } from "../streams/raw-stream.ts";
import { readRemote } from "../streams/remote-reader.ts";
import type { HookMethodOptions } from "./hook-method-options.ts";

const hook = "fileWillBeUploaded";

/**
 * FileWillBeUploaded: the file is read from one stream and the replacement written to another. The server waits for the end of the
 * second stream, so it is dialled and ended even when nothing is replaced.
 */
export function fileWillBeUploadedMethod({ endpoint, broker, sensitive }: HookMethodOptions): RpcMethod {
  return {
    read(reader, plans, id) {
      const { args, pluginContext, streams } = codec.readArguments(reader, plans, id, { sensitive });
      return async (): Promise<RpcAnswer> => {
        const [uploaded, replacement] = await Promise.all([
          broker.dial(streams.uploadedFileStream ?? 0),
          broker.dial(streams.replacementFileStream ?? 0),
        ]);
        const file = readRemote(uploaded);
        const call = { pluginContext, signal: new AbortController().signal };
        try {
          const outcome = await endpoint.callHook(hook, { ...args, file }, call);
          if (outcome.kind === "value" && outcome.value.content)
            await writeRaw(replacement, streamOf(outcome.value.content));
          return { ...codec.answer(outcome), instead: (error) => codec.answer(endpoint.refuseOutcome(hook, error)) };
        } finally {
          replacement.end();
          if (!file.locked) await file.cancel();
          uploaded.end();
        }
      };
    },
  };
}

function streamOf(content: ByteStream | Uint8Array): ByteStream {
  return content instanceof Uint8Array ? new Blob([content as Uint8Array<ArrayBuffer>]).stream() : content;
}
