import { Client4 } from "@mattermost/client";
import { Agent, getGlobalDispatcher, setGlobalDispatcher } from "undici";
import { explainServerError } from "./explain-server-error.ts";
import type { ServerAddress } from "./server-address.ts";

export interface ServerConnection {
  readonly client: Client4;
  /** Ends the session, if one was begun, and the connections. */
  close(): Promise<void>;
}

/** Milliseconds: to connect, and between any two signs of life of the server. Unpacking a large bundle takes it a while. */
const limits = { connect: 10_000, silence: 120_000 };

/** Logs in. Throws a DeployError. The client uses fetch, so how it connects is set for all of this process until it is closed. */
export async function connectServer(address: ServerAddress): Promise<ServerConnection> {
  const before = getGlobalDispatcher();
  const agent = new Agent({
    connect: { timeout: limits.connect, ...(address.kind === "socket" ? { socketPath: address.path } : {}) },
    headersTimeout: limits.silence,
    bodyTimeout: limits.silence,
  });
  setGlobalDispatcher(agent);
  const client = new Client4();
  client.setUrl(address.kind === "http" ? address.url : "http://localhost");
  const loggedIn = address.kind === "http" && address.credentials.kind === "password";

  async function close(): Promise<void> {
    if (loggedIn && client.getToken() !== "") await client.logout().catch(() => {});
    setGlobalDispatcher(before);
    await agent.close();
  }

  try {
    if (address.kind === "http") {
      const { credentials } = address;
      if (credentials.kind === "token") client.setToken(credentials.token);
      else await client.login(credentials.username, credentials.password);
    }
    return { client, close };
  } catch (error) {
    await close();
    throw explainServerError("log in", error);
  }
}
