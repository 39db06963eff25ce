import type { ListenOptions, Server } from "node:net";
import { createListenError } from "./listen-error.ts";

/** Makes a server listen on one address. Answers its port, 0 for a path. Throws a ListenError. */
export function listenOnce(server: Server, at: ListenOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    const where = at.path ?? `${at.host}:${at.port}`;
    const onError = (cause: Error) => {
      server.off("listening", onListening);
      reject(createListenError(`can't listen on ${where}: ${cause.message}`, { address: where, cause }));
    };
    const onListening = () => {
      server.off("error", onError);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    };
    server.once("error", onError);
    server.once("listening", onListening);
    server.listen(at);
  });
}
