import { jsdoc } from "../output/jsdoc.ts";
import type { Module } from "../output/modules.ts";
import { rpcDoc } from "../output/rpc-doc.ts";
import type { ApiMethod } from "../schema/contract.ts";
import { apiAnswerType, takesInput } from "./api-shape.ts";

const callOptions = `/** How one call of the plugin API is made. */
export interface CallOptions {
  /** How long to wait for the answer, in milliseconds. The default is that of the runtime: 30,000. */
  timeoutMs?: number | undefined;
  /** Gives the call up when it aborts. */
  signal?: AbortSignal | undefined;
}

/** The plugin API: what a plugin may ask of the server. Every method throws an AppError if the server says no. */
export interface Api {`;

/** Prints the plugin API as the author of a plugin sees it. */
export function printApiInterface(module: Module, api: readonly ApiMethod[]): void {
  module.exportType("CallOptions");
  module.exportType("Api");
  module.print(callOptions);
  for (const method of api) {
    const input = method.http
      ? "request: Request"
      : `input${takesInput(method) ? "" : "?"}: ${module.type(method.request.initName)}`;
    module.print(
      ...jsdoc(rpcDoc(method), "  "),
      `  ${method.name}(${input}, options?: CallOptions): Promise<${apiAnswerType(method, "full", module)}>;`,
    );
  }
  module.print("}");
}
