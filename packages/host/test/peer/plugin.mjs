// A plugin as any language might have it: health, hooks, nothing else. How it behaves stands in its arguments and in what it is asked.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { closeSync } from "node:fs";
import { connect, createServer as createTcpServer } from "node:net";
import { Health } from "@mattermost-plugin/gen/pb/grpc/health/v1/health_pb";
import { PluginAPI } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/api_pb";
import { PluginHooks } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/hooks_pb";
import { GRPCController } from "@mattermost-plugin/gen/pb/plugin/grpc_controller_pb";
import { addService, createCaller, createServer, listen } from "./grpc-peer.mjs";
import { serveHttp } from "./serve-http.mjs";

const mode = process.argv[2] ?? "normal";
const tag = process.argv[3] ?? "peer";
const { env } = process;

const say = (level, message, fields = {}) =>
  process.stderr.write(
    `${JSON.stringify({ "@level": level, "@message": message, "@module": tag, "@timestamp": "", ...fields })}\n`,
  );
const forever = () => new Promise(() => setInterval(() => {}, 3_600_000));
const startChild = () => {
  const child = spawn("sleep", ["600"], { stdio: "inherit", detached: mode === "escaped-child" });
  say("info", "child", { pid: child.pid });
};
const shake = (line) => process.stdout.write(`${line}\n`);

const beforeHandshake = {
  silent: forever,
  "silent-child": () => {
    startChild();
    return forever();
  },
  garbage: () => shake("hello, I am a plugin") && forever(),
  netrpc: () => shake("1|1|unix|/tmp/nobody|netrpc|") && forever(),
  "long-line": () => process.stdout.write("x".repeat(1_048_576)) && forever(),
  "exit-1": () => {
    say("error", "the database is on fire");
    process.exit(1);
  },
  "closed-stdout": () => {
    closeSync(1);
    return forever();
  },
  "exit-after-handshake": async () => {
    process.stdout.write("1|1|tcp|127.0.0.1:9|grpc\n", () => process.exit(0));
    await forever();
  },
  "garbage-server": async () => {
    const server = createTcpServer((socket) => {
      socket.on("error", () => {});
      socket.write(randomBytes(4_096));
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    shake(`1|1|tcp|127.0.0.1:${server.address().port}|grpc`);
    await forever();
  },
};
await beforeHandshake[mode]?.();

const sockets = new Set();
const asked = [];
const api = createCaller(env.MATTERMOST_PLUGIN_API_TARGET, PluginAPI, env.MATTERMOST_PLUGIN_API_TOKEN);

const onPost = {
  hang: forever,
  die: () => process.exit(7),
  fail: () => {
    throw new Error("the peer failed");
  },
  reject: () => ({ rejectionReason: `not with ${tag}` }),
  dismiss: () => ({ rejectionReason: "plugin.message_will_be_posted.dismiss_post" }),
  tag: ({ post }) => ({ modifiedPost: { ...post, message: `${post.message} ${tag}` } }),
  blank: () => ({ modifiedPost: { props: { [tag]: true } } }),
  garbage: async () => {
    for (const socket of sockets) socket.write(randomBytes(65_536));
    await forever();
  },
  stdout: () => {
    process.stdout.write(`${"x".repeat(1_048_576)}\n`);
    return {};
  },
};

const hooks = {
  onActivate: async () => {
    if (mode === "refuse") return { error: { message: "no license", id: "peer.refused", statusCode: 403 } };
    if (mode === "hang-activate") await forever();
    const { version } = await api.call("getServerVersion", {});
    say("info", "activated", { version });
    if (mode === "crash") setTimeout(() => process.exit(1), 50);
    return {};
  },
  onDeactivate: async () => {
    if (mode === "hang-deactivate") await forever();
    say("info", "deactivated");
    return {};
  },
  onConfigurationChange: () => {
    if (mode === "bad-config") return { error: { message: "bad settings" } };
    return {};
  },
  messageWillBePosted: (request) => {
    asked.push("messageWillBePosted");
    return onPost[request.post.message.split(" ")[0]]?.(request) ?? {};
  },
  messageWillBeUpdated: ({ newPost }) => (newPost.message === "blank" ? { modifiedPost: { id: newPost.id } } : {}),
  messageHasBeenPosted: ({ post }) => {
    asked.push("messageHasBeenPosted");
    if (post.message === "hang") return forever();
    return {};
  },
  messagesWillBeConsumed: ({ posts }) => ({
    posts: posts.slice(1).map((post) => ({ ...post, message: `${post.message} ${tag}` })),
  }),
  fileWillBeUploaded: ({ fileInfo, fileContent }) => {
    const text = Buffer.from(fileContent).toString();
    if (text.startsWith("reject")) return { rejectionReason: "bad file" };
    if (text.startsWith("keep")) return {};
    return {
      modifiedContent: Buffer.from(`${text}+${tag}`),
      modifiedFileInfo: { ...fileInfo, name: "", extension: tag },
    };
  },
  emailNotificationWillBeSent: () => ({ modifiedContent: { subject: `by ${tag}`, subTitle: "sub" } }),
  userWillLogIn: ({ user }) => {
    if (user.username === "hang") return forever();
    return user.username === "bad" ? { rejectionReason: "go away" } : {};
  },
  executeCommand: ({ args }) => {
    if (args.command === "/fail") return { error: { message: "no such thing", id: "peer.command", statusCode: 404 } };
    return { response: { text: `${tag} got ${args.command}` } };
  },
  serveHTTP: (call) => serveHttp(call, { env, asked, api }),
};

const names = Object.keys(hooks).map((name) => name[0].toUpperCase() + name.slice(1));
hooks.implemented = () => {
  asked.push("implemented");
  if (mode === "no-hooks") return {};
  return { hooks: mode === "unknown-hook" ? [...names, "OnMoonPhase"] : names };
};

const server = createServer();
addService(server, PluginHooks, hooks);
addService(server, Health, { check: () => (mode === "sick" ? { status: 2 } : { status: 1 }) });
if (mode === "controller") {
  addService(server, GRPCController, {
    shutdown: () => {
      say("info", "asked to end");
      setTimeout(() => process.exit(0), 20);
      return {};
    },
  });
}
if (mode === "ignore-sigterm") process.on("SIGTERM", () => say("warn", "no"));
if (mode === "child" || mode === "escaped-child") startChild();

if (mode === "unix") {
  await listen(server, `unix:${env.PLUGIN_UNIX_SOCKET_DIR}/socket`);
  shake(`1|1|unix|${env.PLUGIN_UNIX_SOCKET_DIR}/socket|grpc`);
} else {
  const port = await listen(server, "127.0.0.1:0");
  const front = createTcpServer((socket) => {
    const back = connect(port, "127.0.0.1");
    sockets.add(socket);
    for (const end of [socket, back]) end.on("error", () => {});
    socket.pipe(back).pipe(socket);
  }).listen(0, "127.0.0.1");
  await once(front, "listening");
  shake(`1|1|tcp|127.0.0.1:${front.address().port}|grpc`);
}
if (mode === "flood") {
  const line = `${"flood ".repeat(100)}\n`;
  const pour = () => process.stderr.write(line.repeat(100), pour);
  pour();
}
