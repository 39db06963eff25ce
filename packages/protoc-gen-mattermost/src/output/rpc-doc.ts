import type { ApiMethod, Hook } from "../schema/contract.ts";
import { paragraphs } from "./jsdoc.ts";

/** The comment of an rpc with what its options say about it. */
export function rpcDoc(rpc: ApiMethod | Hook): string {
  return paragraphs(
    rpc.doc,
    rpc.doc.includes("Go: `") ? undefined : `Go: \`${rpc.goName}\``,
    rpc.minServerVersion !== "" && `Minimum server version: ${rpc.minServerVersion}`,
    rpc.deprecated && "@deprecated",
  );
}
