import type { ServerResponse } from "node:http";

/** Answers a status with its plain text, as Go's http.Error does. Does nothing once headers are out. */
export function plainAnswer(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "X-Content-Type-Options": "nosniff",
    "Content-Length": Buffer.byteLength(text) + 1,
  });
  response.end(`${text}\n`);
}

/** What Go's http.NotFound answers. */
export function notFound(response: ServerResponse): void {
  plainAnswer(response, 404, "404 page not found");
}
