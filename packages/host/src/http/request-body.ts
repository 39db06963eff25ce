import type { IncomingMessage } from "node:http";

/**
 * The body of a request, read only as fast as it is asked for; undefined for a request without one. Throws when the upload breaks
 * off. Leaving it early leaves the rest of the request alone.
 */
export function requestBody(
  request: IncomingMessage,
  alreadyRead: readonly Buffer[],
): AsyncIterable<Uint8Array> | undefined {
  const { "content-length": length, "transfer-encoding": encoding } = request.headers;
  if (encoding === undefined && (length === undefined || length === "0")) return undefined;
  return { [Symbol.asyncIterator]: () => iterateBody(request, [...alreadyRead]) };
}

const end: IteratorResult<Uint8Array> = { done: true, value: undefined };

function iterateBody(request: IncomingMessage, waiting: Buffer[]): AsyncIterator<Uint8Array> {
  let asked: PromiseWithResolvers<IteratorResult<Uint8Array>> | undefined;
  let left = false;

  const onData = (chunk: Buffer) => {
    request.pause();
    if (asked === undefined) waiting.push(chunk);
    else asked.resolve({ done: false, value: chunk });
    asked = undefined;
  };
  const onClose = () => {
    if (request.complete) asked?.resolve(end);
    else asked?.reject(brokenOff());
    asked = undefined;
  };
  const leave = () => {
    left = true;
    request.off("data", onData).off("end", onClose).off("close", onClose);
    asked?.resolve(end);
    asked = undefined;
  };
  request.pause();
  request.on("data", onData).on("end", onClose).on("close", onClose);

  return {
    next() {
      const value = left ? undefined : waiting.shift();
      if (value !== undefined) return Promise.resolve({ done: false, value });
      if (left || request.readableEnded) return Promise.resolve(end);
      if (request.destroyed) return Promise.reject(brokenOff());
      asked = Promise.withResolvers();
      request.resume();
      return asked.promise;
    },
    return() {
      leave();
      return Promise.resolve(end);
    },
  };
}

function brokenOff(): Error {
  return new Error("the client broke the upload off");
}
