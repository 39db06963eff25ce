import {
  basic,
  createEncoder,
  createRegistry,
  type DynamicValue,
  type EncodedValue,
  writeValue,
} from "@mattermost-plugin/gob";
import { headerType } from "../src/plugin/http/http-types.ts";
import { bytesValue } from "../src/plugin/simple-values.ts";
import { nothing, responseHeader } from "../src/rpc/headers.ts";
import type { YamuxStream } from "../src/yamux/stream.ts";
import { createSplitter, type Message } from "./split-calls.ts";

/** What a client gets of a response. */
export interface Effect {
  status: number;
  headers: DynamicValue;
  body: string;
  /** What a plugin wrote to the connection that it took over. */
  written: string;
}

/** The header that the recorded server had set on each response. */
export const serverHeaders = { "X-Server": ["kept?"] };

const registry = createRegistry();

function text(body: DynamicValue | undefined): string {
  return Buffer.from(String(body ?? ""), "base64").toString("latin1");
}

/** A response that knows what calls of its writer make of it. Answers why a call fails. */
export function createResponse(): { readonly effect: Effect; apply(call: Message): string } {
  const effect: Effect = { status: 0, headers: serverHeaders, body: "", written: "" };
  let headers: DynamicValue = serverHeaders;
  const begin = (status: number): void => {
    if (effect.status > 0) return;
    effect.status = status;
    effect.headers = headers;
  };
  return {
    effect,
    apply({ method, body }) {
      switch (method) {
        case "Plugin.SyncHeader":
          headers = body as DynamicValue;
          break;
        case "Plugin.WriteHeader":
          if (Number(body) < 100 || Number(body) > 999) return "invalid http status code";
          begin(Number(body));
          break;
        case "Plugin.Write":
          begin(200);
          effect.body += text(body);
          break;
        case "Plugin.HjConnWrite":
          effect.written += text(body);
      }
      return "";
    },
  };
}

/** Answers the calls of a response writer. What is read of a connection that is taken over are these texts, then its end. */
export function serveResponse(stream: YamuxStream, reads: readonly string[]): Effect {
  const splitter = createSplitter("requests");
  const encoder = createEncoder();
  const { effect, apply } = createResponse();
  const left = [...reads];

  function resultOf({ method, body }: Message): EncodedValue | undefined {
    switch (method) {
      case "Plugin.Header": {
        const headers = new Map(Object.entries(serverHeaders));
        return { type: headerType, write: (w) => writeValue(w, registry, headerType, headers, "headers") };
      }
      case "Plugin.HjConnRead":
      case "Plugin.HjConnRWRead": {
        const next = left.shift();
        return next === undefined ? undefined : bytesValue(Buffer.from(next));
      }
      case "Plugin.HjConnWrite":
        return { type: basic.int64, write: (w) => writeValue(w, registry, basic.int64, text(body).length, "size") };
      default:
        return nothing;
    }
  }

  stream.consume({
    data(piece) {
      stream.consumed(piece.length);
      for (const call of splitter.push(Buffer.from(piece))) {
        const refused = apply(call);
        const result = resultOf(call);
        stream.write(encoder.encode(responseHeader(call.seq, result ? refused : "EOF"), result ?? nothing));
      }
    },
    end: () => stream.end(),
  });
  return effect;
}
