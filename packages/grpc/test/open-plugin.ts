import type { TestContext } from "node:test";
import type { ServedPlugin } from "@mattermost-plugin/carrier";
import { parseHandshake } from "@mattermost-plugin/go-plugin";
import { type OpenGrpcOptions, openGrpc } from "../src/plugin/index.ts";
import { createClient, type GrpcJsClient } from "./grpc-js-client.ts";
import { type LogLines, logLines } from "./log-lines.ts";
import { type TestEndpoint, type TestEndpointOptions, testEndpoint } from "./plugin-endpoint.ts";
import { tempDir } from "./temp-dir.ts";

export interface OpenedPlugin extends LogLines {
  readonly served: ServedPlugin;
  readonly endpoint: TestEndpoint;
  /** grpc-js' name of the address. */
  readonly target: string;
  readonly socket: string;
  readonly client: GrpcJsClient;
}

/** Serves an endpoint as a plugin process does, until the test ends. */
export async function openPlugin(
  t: TestContext,
  given: TestEndpointOptions,
  options: Partial<OpenGrpcOptions> = {},
): Promise<OpenedPlugin> {
  const endpoint = testEndpoint(given);
  const { lines, log } = logLines();
  const env = { PLUGIN_UNIX_SOCKET_DIR: await tempDir(t), ...options.env };
  const served = await openGrpc({ endpoint, log, ...options, env });
  const parsed = parseHandshake(served.handshakeLine, { appVersions: [1], protocols: ["grpc"] });
  if (!parsed.ok) throw new Error(parsed.reason);
  const { network, address } = parsed.handshake;
  const target = network === "unix" ? `unix:${address}` : address;
  const client = createClient(target);
  t.after(async () => {
    client.close();
    await served.close(0);
  });
  return { served, endpoint, target, socket: address, client, lines, log };
}
