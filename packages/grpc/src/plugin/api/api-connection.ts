import type { Writer } from "@mattermost-plugin/protowire";
import type { GrpcClient } from "../../client/grpc-client.ts";
import type { Paranoia } from "../paranoia.ts";

/** What calling the API takes besides method and input. */
export interface ApiConnection {
  readonly client: GrpcClient;
  readonly writer: Writer;
  readonly maxSendBytes: number;
  readonly paranoia: Paranoia | undefined;
}
