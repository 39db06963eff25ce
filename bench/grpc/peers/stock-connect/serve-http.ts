import type { MessageInitShape } from "@bufbuild/protobuf";
import type {
  ServeHTTPRequest,
  ServeHTTPResponseSchema,
} from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/hooks_http_pb";
import { bodyBytes, piece, pieceBytes, smallText } from "../../http-bodies.ts";

type ResponseInit = MessageInitShape<typeof ServeHTTPResponseSchema>;

/** ServeHTTP on the contract's messages, as Connect hands them out. */
export async function* serveHTTP(requests: AsyncIterable<ServeHTTPRequest>): AsyncGenerator<ResponseInit> {
  const incoming = requests[Symbol.asyncIterator]();
  const first: ServeHTTPRequest | undefined = (await incoming.next()).value;
  switch (first?.init?.url) {
    case "/upload":
      yield textResponse(await countBody(incoming));
      return;
    case "/download":
      yield* downloadResponse();
      return;
    default:
      yield textResponse(smallText);
  }
}

const init = { statusCode: 200, headers: [{ key: "content-type", values: ["text/plain;charset=UTF-8"] }] };

function textResponse(text: string): ResponseInit {
  return { init, bodyChunk: new TextEncoder().encode(text), bodyComplete: true };
}

async function countBody(incoming: AsyncIterator<ServeHTTPRequest>): Promise<string> {
  let length = 0;
  for (let next = await incoming.next(); next.done !== true; next = await incoming.next()) {
    length += next.value.bodyChunk.length;
  }
  return String(length);
}

function* downloadResponse(): Generator<ResponseInit> {
  yield { init: { statusCode: 200 }, bodyChunk: piece };
  for (let sent = pieceBytes; sent < bodyBytes; sent += pieceBytes) yield { bodyChunk: piece };
  yield { bodyComplete: true };
}
