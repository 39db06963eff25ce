// The plugin that the judge of WebSockets drives. What it does is what the judge expects, and nothing else.
import { definePlugin, type Logger, upgradeConnection, upgradeWebSocket } from "mattermost-plugin";
import { WebSocketServer } from "ws";

const library = new WebSocketServer({ noServer: true, perMessageDeflate: true });
library.on("connection", (client) => client.on("message", (data, binary) => client.send(data, { binary })));

/** Answers every message with itself, but for a few that are orders. */
function echo(request: Request, log: Logger): Response {
  return upgradeWebSocket(request, {
    protocols: ["v2", "v1"],
    maxMessageBytes: 8 << 20,
    open: (socket) => socket.send(`hello ${socket.protocol}`),
    message(socket, data) {
      if (data === "throw") throw new Error("broken on purpose");
      if (data === "crash") {
        setImmediate(() => {
          throw new Error("crashed on purpose");
        });
      }
      if (data === "close") return socket.close(4001, "as you wish");
      return socket.send(data);
    },
    close: (_socket, { code, reason, wasClean }) => log.info(`closed: ${code} ${reason} ${wasClean}`),
  });
}

/** Sends 64 MiB as fast as the client takes them, then how many bytes have waited at the most. */
function flood(request: Request): Response {
  const piece = new Uint8Array(256 << 10);
  return upgradeWebSocket(request, {
    async open(socket) {
      let most = 0;
      for (let sent = 0; sent < 256; sent += 1) {
        socket.send(piece);
        most = Math.max(most, socket.bufferedAmount);
        await socket.drained();
      }
      socket.send(String(most));
    },
  });
}

/** A protocol of its own: what the client sends comes back in capitals, until it ends. */
function shout(request: Request): Response {
  return upgradeConnection(request, ({ headers }, socket) => {
    socket.write(`HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: ${headers.upgrade}\r\n\r\n`);
    socket.on("data", (bytes: Buffer) => socket.write(bytes.toString().toUpperCase()));
    socket.on("end", () => socket.end("bye"));
  });
}

export default definePlugin({
  hooks: {
    serveHTTP(request, { log }) {
      switch (new URL(request.url).pathname) {
        case "/echo":
          return echo(request, log);
        case "/flood":
          return flood(request);
        case "/shout":
          return shout(request);
        case "/library":
          return upgradeConnection(request, (incoming, socket, head) =>
            library.handleUpgrade(incoming, socket, head, (client) => library.emit("connection", client, incoming)),
          );
        case "/members":
          return new Response("members only", { status: 401 });
        default:
          return new Response("not found", { status: 404 });
      }
    },
  },
});
