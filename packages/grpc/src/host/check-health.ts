import { createReader } from "@mattermost-plugin/protowire";
import { callUnary } from "../client/call-unary.ts";
import type { GrpcClient } from "../client/grpc-client.ts";
import { frameOf } from "../frame/frame.ts";
import { createStatusError } from "../status/status-error.ts";

const path = "/grpc.health.v1.Health/Check";
const serving = 1;
const statusNames = ["UNKNOWN", "SERVING", "NOT_SERVING", "SERVICE_UNKNOWN"];

/** HealthCheckRequest for the service "plugin", the one that go-plugin asks for. */
const request = frameOf(Buffer.from([0x0a, 6, ...Buffer.from("plugin")]));

/** Asks a plugin for its health. Rejects with a StatusError unless it answers SERVING within the limit. */
export async function checkHealth(client: GrpcClient, timeoutMs: number): Promise<void> {
  const status = readStatus(await callUnary(client, path, request, { timeoutMs }));
  if (status !== serving) throw createStatusError("UNAVAILABLE", `its health is ${statusNames[status] ?? status}`);
}

function readStatus(response: Uint8Array): number {
  try {
    const reader = createReader(response);
    let status = 0;
    while (reader.pos < reader.len) {
      const [field, type] = reader.tag();
      if (field === 1 && type === 0) status = reader.int32();
      else reader.skip(type, field);
    }
    return status;
  } catch (cause) {
    throw createStatusError("INTERNAL", "the answer is no HealthCheckResponse", { cause });
  }
}
