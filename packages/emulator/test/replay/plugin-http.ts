import type { Emulator } from "../../src/index.ts";
import type { Names } from "./names.ts";
import type { RecordedCall } from "./recording.ts";
import { toBytes } from "./requests.ts";

interface RecordedRequest {
  readonly method: string;
  readonly url: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes a recorded PluginHTTP call and answers the response in the form of the recording. */
export async function answerPluginHttp(emulator: Emulator, recorded: RecordedCall, names: Names): Promise<unknown> {
  const [{ method, url, body, headers }] = recorded.args as [RecordedRequest];
  const given = Object.entries(headers ?? {}).map(([name, value]): [string, string] => [name, names.resolve(value)]);
  const content = body === undefined ? null : toBytes(body, names);
  const request = new Request(new URL(url, "http://plugins"), { method, headers: given, body: content });
  const call = { pluginId: "com.example.recorder", signal: new AbortController().signal };
  const response = await emulator.hostApi.pluginHTTP(request, call);
  const type = response.headers.get("Content-Type") ?? "";
  const bytes = new Uint8Array(await response.arrayBuffer());
  const expected = (recorded.result as { body?: unknown }).body;
  const isText = typeof expected !== "object" || expected === null || "$bytes" in expected;
  const text = Buffer.from(bytes).toString();
  return {
    status: response.status,
    body: isText ? (typeof expected === "string" ? text : bytes) : JSON.parse(text),
    headers: type.startsWith("text/plain; charset=utf-8") ? recordedHeaders(response) : {},
  };
}

function recordedHeaders(response: Response): Record<string, string[]> {
  const headers: Record<string, string[]> = {};
  for (const name of ["Content-Type", "X-Content-Type-Options"]) {
    const value = response.headers.get(name);
    if (value !== null) headers[name] = [value];
  }
  return headers;
}
