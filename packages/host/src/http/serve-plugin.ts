import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { ServeHTTPRequestHeadInit } from "@mattermost-plugin/gen/grpc";
import { isTransportError, type PluginHttpResponse } from "@mattermost-plugin/grpc/host";
import type { HookTarget } from "../dispatch/call-plugin.ts";
import { plainAnswer } from "./plain-answer.ts";
import { requestBody } from "./request-body.ts";
import { writeResponseHead } from "./response-head.ts";

/** How long the rest of an upload is still read after an early answer, so that the client gets to read that answer. */
const lingerMs = 5_000;

/**
 * Lets a plugin answer a request. Both bodies go through as they come, each as fast as its reader. A client that leaves ends the
 * call; a plugin that breaks off ends the connection, so that a part never looks like the whole.
 */
export async function servePlugin(
  target: HookTarget,
  head: ServeHTTPRequestHeadInit,
  request: IncomingMessage,
  response: ServerResponse,
  alreadyRead: readonly Buffer[],
): Promise<void> {
  if (response.destroyed) return;
  const gone = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) gone.abort(new Error("the client left before the answer was complete"));
  });
  let answer: PluginHttpResponse;
  try {
    const body = requestBody(request, alreadyRead);
    answer = await target.client.serveHTTP("serveHTTP", { head, body }, { signal: gone.signal });
  } catch (error) {
    if (gone.signal.aborted) return;
    target.log("error", `ServeHTTP failed: ${error instanceof Error ? error.message : String(error)}`);
    const unreachable = isTransportError(error) && error.code === "UNAVAILABLE";
    plainAnswer(response, unreachable ? 503 : 502, unreachable ? "Service Unavailable" : "Bad Gateway");
    return;
  }
  const problem = writeResponseHead(response, answer);
  if (problem !== undefined) {
    gone.abort(new Error(problem));
    target.log("error", `ServeHTTP answered a head that can't be sent: ${problem}`);
    plainAnswer(response, 500, "Internal Server Error");
    return;
  }
  try {
    await sendBody(answer, response, gone.signal);
  } catch (error) {
    if (!gone.signal.aborted) {
      target.log("error", `ServeHTTP broke off: ${error instanceof Error ? error.message : String(error)}`);
    }
    response.destroy();
    return;
  }
  endUpload(request);
}

async function sendBody(answer: PluginHttpResponse, response: ServerResponse, gone: AbortSignal): Promise<void> {
  for await (const { chunk } of answer.body) {
    if (gone.aborted) return;
    if (chunk.length === 0 || response.write(chunk)) continue;
    await once(response, "drain", { signal: gone });
  }
  response.end();
}

/** Reads what the client still sends after an early answer for a while, then closes the connection. */
function endUpload(request: IncomingMessage): void {
  if (request.complete || request.destroyed) return;
  request.resume();
  const timer = setTimeout(() => request.destroy(), lingerMs);
  request.once("close", () => clearTimeout(timer));
  request.once("end", () => clearTimeout(timer));
}
