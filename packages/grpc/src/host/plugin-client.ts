import type { HookName, HookOutcome, HookTypes, HttpHookName, PluginContextInit } from "@mattermost-plugin/gen";
import type { ServeHTTPRequestHeadInit } from "@mattermost-plugin/gen/grpc";
import type { PluginNetwork } from "@mattermost-plugin/go-plugin";

export interface ConnectPluginOptions {
  /** The network and address of the plugin's handshake. */
  readonly network: PluginNetwork;
  readonly address: string;
  /** Named in errors. */
  readonly pluginId: string;
  /** Sent with each call as `authorization: Bearer`. */
  readonly token?: string | undefined;
  /** The longest answer taken, in bytes; a longer one fails the call with RESOURCE_EXHAUSTED. Default 256 MiB. */
  readonly maxReceiveBytes?: number | undefined;
}

/** What one call of a plugin may ask for. */
export interface PluginCallOptions {
  /** Milliseconds until the call is given up. Default 30,000. */
  readonly timeoutMs?: number | undefined;
  /** Gives the call up when it aborts; the call then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** A request for a plugin. */
export interface PluginHttpRequest {
  readonly head: ServeHTTPRequestHeadInit;
  /** Undefined for none. If it throws, the plugin is told that the upload is truncated. Its `return` is called when the plugin wants no more. */
  readonly body: AsyncIterable<Uint8Array> | undefined;
}

/** A piece of a response's body, and whether it should go out at once. */
export interface PluginHttpChunk {
  /** May be empty when there is only a flush to pass on. */
  readonly chunk: Uint8Array;
  readonly flush: boolean;
}

/** A plugin's response. */
export interface PluginHttpResponse {
  /** 200 to 999. */
  readonly status: number;
  /** One pair for each value. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Throws a TransportError when the plugin broke off. Leaving the iteration early cancels the call. Not iterating it leaves the call open until its signal aborts. */
  readonly body: AsyncIterable<PluginHttpChunk>;
}

/** The host's connection to one plugin. Whatever fails on the way rejects with a TransportError. */
export interface PluginClient {
  /** The Go names of the hooks that the plugin has. Rejects with an AppError if that is what the plugin answers. */
  implemented(options?: PluginCallOptions): Promise<readonly string[]>;
  callHook<H extends HookName>(
    hook: H,
    args: HookTypes[H]["args"],
    pluginContext: PluginContextInit | undefined,
    options?: PluginCallOptions,
  ): Promise<HookOutcome<HookTypes[H]["value"]>>;
  /** Resolves once the head of the response has come, which may be before the request's body has gone. */
  serveHTTP(
    hook: HttpHookName,
    request: PluginHttpRequest,
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<PluginHttpResponse>;
  /** Asks for the health of the service "plugin". Rejects when there is no answer within the limit (milliseconds) or the answer is not SERVING. */
  ping(timeoutMs: number): Promise<void>;
  /** Asks the plugin to end. False when it has no GRPCController: it was not asked, and will have to be told otherwise. */
  shutdown(timeoutMs: number): Promise<boolean>;
  /** Ends the connection; calls that run fail. */
  close(): Promise<void>;
}
