import { createServer } from "node:http2";
import { connect } from "node:net";
import { join } from "node:path";
import { createClient } from "@connectrpc/connect";
import { connectNodeAdapter, createGrpcTransport } from "@connectrpc/connect-node";
import { PluginAPI } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/api_pb";
import { PluginHooks } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/hooks_pb";
import { changedMessage, checkValue, storedKey } from "../checked.ts";
import { answerCommand } from "../plugin-command.ts";
import { serveHTTP } from "./serve-http.ts";

const { MATTERMOST_PLUGIN_API_TARGET = "", PLUGIN_UNIX_SOCKET_DIR = "" } = process.env;

const api = createClient(
  PluginAPI,
  createGrpcTransport({
    baseUrl: "http://localhost",
    acceptCompression: [],
    defaultTimeoutMs: 30_000,
    nodeOptions: { createConnection: () => connect(MATTERMOST_PLUGIN_API_TARGET.replace(/^unix:/, "")) },
  }),
);

const server = createServer(
  connectNodeAdapter({
    acceptCompression: [],
    routes: (router) =>
      router.service(PluginHooks, {
        implemented: () => ({ hooks: ["ExecuteCommand", "MessageWillBePosted", "ServeHTTP"] }),
        onActivate: () => ({}),
        messageWillBePosted({ post }) {
          if (post === undefined) return {};
          post.message = changedMessage(post.message);
          return { modifiedPost: post };
        },
        async executeCommand({ args }) {
          const text = await answerCommand(args?.command ?? "", async () =>
            checkValue((await api.kVGet({ key: storedKey })).value),
          );
          return { response: { text } };
        },
        serveHTTP,
      }),
  }),
);

// As go-plugin's plugins do, it ends when the process that started it has.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(0);
}, 250).unref();

const socket = join(PLUGIN_UNIX_SOCKET_DIR, `stock-connect-${process.pid}`);
server.listen(socket, () => process.stdout.write(`1|1|unix|${socket}|grpc\n`));
