import type { HookContext } from "../context/hook-context.ts";
import type { Logger } from "../log/logger.ts";
import { describeValue } from "./describe-value.ts";

type HttpHandler = (request: Request, context: HookContext<unknown>) => unknown;

/** Serves an HTTP request. Never rejects: an error is a plain 500, and only the log says why. */
export async function serveHTTP(
  hook: string,
  handler: HttpHandler | undefined,
  request: Request,
  log: Logger,
  context: () => Promise<HookContext<unknown>>,
): Promise<Response> {
  if (handler === undefined) return plain(404, "Not Found");
  try {
    const returned = await handler(request, await context());
    if (isResponse(returned)) return returned;
    log.error(`${hook} returned ${describeValue(returned)}; it must return a Response`, where(hook, request));
  } catch (error) {
    log.error(`${hook} failed: ${error instanceof Error ? error.message : "not an Error was thrown"}`, {
      error,
      ...where(hook, request),
    });
  }
  return plain(500, "Internal Server Error");
}

function plain(status: number, text: string): Response {
  return new Response(`${text}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8" } });
}

function where(hook: string, request: Request): Record<string, unknown> {
  return { hook, method: request.method, path: URL.parse(request.url)?.pathname };
}

/** A Response of this realm, or one of another implementation of fetch. Response.error() is none that can be sent. */
function isResponse(value: unknown): value is Response {
  if (value instanceof Response) return value.status !== 0;
  return Object.prototype.toString.call(value) === "[object Response]";
}
