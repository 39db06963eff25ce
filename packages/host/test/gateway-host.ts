import { once } from "node:events";
import { request as httpRequest, type IncomingMessage, type OutgoingHttpHeaders } from "node:http";
import { createGateway, type EnvironmentOptions, type GatewayOptions } from "../src/index.ts";
import { type TestHost, withHost } from "./test-host.ts";

export interface GatewayHost extends TestHost {
  readonly port: number;
  /** `http://127.0.0.1:<port>/plugins/<id>` of the plugin com.example.a, which runs. */
  readonly base: string;
  /** Sends a request whose target is not tidied up on the way. */
  raw(method: string, target: string, headers?: OutgoingHttpHeaders, body?: string): Promise<RawAnswer>;
  /** What the plugin was told of such a request. */
  head(target: string, headers?: OutgoingHttpHeaders, method?: string, body?: string): Promise<PluginHead>;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly rawHeaders: readonly string[];
  readonly body: string;
}

export interface PluginHead {
  readonly url: string;
  readonly requestUri: string;
  readonly host: string;
  readonly method: string;
  readonly remoteAddr: string;
  readonly contentLength: number;
  readonly proto: string;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly pluginContext: Readonly<Record<string, string>>;
}

export async function withGateway(
  options: Omit<GatewayOptions, "plugin"> & { readonly environment?: Partial<EnvironmentOptions> },
  run: (host: GatewayHost) => Promise<void>,
): Promise<void> {
  const { environment, ...gatewayOptions } = options;
  await withHost(environment ?? {}, async (host) => {
    const id = await host.start({ id: "com.example.a" });
    const gateway = createGateway({ ...gatewayOptions, plugin: host.environment.plugin });
    const port = await gateway.listen();
    const raw: GatewayHost["raw"] = async (method, target, headers = {}, body) => {
      const request = httpRequest({ port, host: "127.0.0.1", method, path: target, headers, agent: false });
      request.on("error", () => {});
      request.end(body);
      const [response] = (await once(request, "response")) as [IncomingMessage];
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      return {
        status: response.statusCode ?? 0,
        headers: response.headers,
        rawHeaders: response.rawHeaders,
        body: Buffer.concat(chunks).toString(),
      };
    };
    const head: GatewayHost["head"] = async (target, headers, method = "GET", body) => {
      const { body: text } = await raw(method, `/plugins/${id}${target}`, headers, body);
      const { $typeName: _, headers: list, ...rest } = JSON.parse(text);
      return {
        ...rest,
        headers: Object.fromEntries(list.map((h: { key: string; values: string[] }) => [h.key, h.values])),
      };
    };
    try {
      await run({ ...host, port, base: `http://127.0.0.1:${port}/plugins/${id}`, raw, head });
    } finally {
      await gateway.close();
    }
  });
}
