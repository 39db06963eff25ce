import { apiAnswerType } from "../api/api-shape.ts";
import { jsdoc } from "../output/jsdoc.ts";
import type { Modules } from "../output/modules.ts";
import type { Contract } from "../schema/contract.ts";

const hostCall = `/** Who calls the plugin API. */
export interface HostCall {
  /** The id of the plugin that calls. */
  readonly pluginId: string;
  /** Aborts when the plugin gives the call up or goes away. */
  readonly signal: AbortSignal;
}
`;

/** Writes the plugin API as functions for a host to implement. */
export function generateHost(modules: Modules, contract: Contract): void {
  const module = modules.module("host/host-api.ts");
  module.exportType("HostCall");
  module.print(
    hostCall,
    ...jsdoc(
      "The plugin API from the side of the host: the same methods as Api. A method that throws an AppError answers with it.",
    ),
    `export interface ${module.exportType("HostApi")} {`,
  );
  for (const method of contract.api) {
    const request = method.http ? "Request" : module.type(method.request.modelName);
    const answer = apiAnswerType(method, "init", module);
    module.print(`  ${method.name}(request: ${request}, call: HostCall): ${module.type("MaybePromise")}<${answer}>;`);
  }
  module.print("}");
}
