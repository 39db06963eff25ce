import type { ByteStream, HookOutcome, HookTypes } from "@mattermost-plugin/gen";
import { gobFileWillBeUploaded as codec } from "@mattermost-plugin/gen/gob";
import type { RpcAnswer, RpcMethod } from "../rpc/server.ts";
import { writeRaw } from "../streams/raw-stream.ts";
import { createRemoteReader } from "../streams/remote-reader.ts";
import type { YamuxStream } from "../yamux/stream.ts";
import { hookCall } from "./hook-call.ts";
import type { HookMethodOptions } from "./hook-method-options.ts";
import { settled } from "./settled-outcome.ts";

const hook = "fileWillBeUploaded";

type Outcome = HookOutcome<HookTypes[typeof hook]["value"]>;

/**
 * FileWillBeUploaded: the file is read from one stream and the replacement written to another. The server waits for the end of the
 * second stream, so it is dialled and ended even when nothing is replaced.
 */
export function fileWillBeUploadedMethod({ endpoint, broker, paranoia }: HookMethodOptions): RpcMethod {
  /** Writes the replacement. The server keeps what has left: a content that fails half-way rejects the file, whatever onError says. */
  async function replace(stream: YamuxStream, content: ByteStream | Uint8Array, outcome: Outcome): Promise<Outcome> {
    let size = 0;
    try {
      await writeRaw(stream, streamOf(content), (written) => {
        size += written;
      });
      return outcome;
    } catch (error) {
      const verdict = settled(endpoint.refuseOutcome(hook, error));
      if (size === 0) return verdict;
      return { kind: "reject", reason: "The file could not be replaced. The server's log has the reason." };
    }
  }

  return {
    read(reader, plans, id) {
      const { args, pluginContext, streams } = codec.readArguments(reader, plans, id);
      return async (): Promise<RpcAnswer> => {
        const [uploaded, replacement] = await Promise.all([
          broker.dial(streams.uploadedFileStream ?? 0),
          broker.dial(streams.replacementFileStream ?? 0),
        ]);
        const file = createRemoteReader(uploaded).content;
        const call = hookCall(pluginContext);
        try {
          let outcome = settled(await endpoint.callHook(hook, { ...args, file }, call));
          if (outcome.kind === "value" && outcome.value.content)
            outcome = await replace(replacement, outcome.value.content, outcome);
          const answer = codec.answer(outcome);
          return {
            ...(paranoia ? paranoia.answer(hook, outcome, args, answer) : answer),
            instead: (error) => codec.answer(settled(endpoint.refuseOutcome(hook, error))),
          };
        } finally {
          replacement.end();
          if (!file.locked) await file.cancel().catch(() => {});
          uploaded.end();
        }
      };
    },
  };
}

function streamOf(content: ByteStream | Uint8Array): ByteStream {
  return content instanceof Uint8Array ? new Blob([content as Uint8Array<ArrayBuffer>]).stream() : content;
}
