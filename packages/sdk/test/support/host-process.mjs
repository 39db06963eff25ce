// A host that starts the plugin given as arguments, connects, asks for its hooks, says so, and stays until it is killed.
import { spawn } from "node:child_process";
import http2 from "node:http2";
import { connect } from "node:net";

const child = spawn(process.execPath, process.argv.slice(2), { stdio: ["ignore", "pipe", "inherit"] });
child.stdout.setEncoding("utf8").once("data", (line) => {
  const path = line.split("|")[3];
  const session = http2.connect("http://localhost", { createConnection: () => connect(path) });
  const call = session.request({
    ":method": "POST",
    ":path": "/mattermost.pluginapi.v1.PluginHooks/Implemented",
    "content-type": "application/grpc",
    te: "trailers",
  });
  call.resume().on("end", () => process.stdout.write("connected\n"));
  call.end(Buffer.alloc(5));
});
