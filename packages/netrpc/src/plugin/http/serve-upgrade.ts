import type { Duplex } from "node:stream";
import type { TransportLog, Upgrade } from "@mattermost-plugin/carrier";
import type { HijackedConnection } from "./hijack.ts";
import { createHijackedSocket } from "./hijacked-socket.ts";
import type { ResponseWriter } from "./response-writer.ts";

/** The upgrades whose connections are open: they are told when the plugin stops. */
export type OpenUpgrades = Set<{ readonly upgrade: Upgrade; readonly socket: Duplex }>;

/**
 * Hands the client's connection to an upgrade and waits until it is closed: the server takes it back when the call is answered.
 * Answers false, with nothing sent, if the server can't give it. Never rejects.
 */
export async function serveUpgrade(
  upgrade: Upgrade,
  writer: ResponseWriter,
  open: OpenUpgrades,
  log: TransportLog,
): Promise<boolean> {
  let connection: HijackedConnection;
  try {
    connection = await writer.hijack();
  } catch (error) {
    const { message } = error as Error;
    log("error", `ServeHTTP: answered 501: the server can't hand the client's connection over: ${message}`);
    return false;
  }
  const socket = createHijackedSocket(connection);
  socket.on("error", (error) => log("debug", `ServeHTTP: an upgraded connection broke: ${error.message}`));
  const closed = new Promise((resolve) => socket.once("close", resolve));
  const entry = { upgrade, socket };
  open.add(entry);
  try {
    upgrade.take({ socket, log });
  } catch (error) {
    log("error", `ServeHTTP: taking the client's connection failed: ${(error as Error).message}`, { error });
    socket.destroy();
  }
  await closed;
  open.delete(entry);
  return true;
}
