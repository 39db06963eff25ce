/** Answers ServeHTTP by the path of the request. */
export function serveHttp(call, { env, asked, api }) {
  call.on("error", () => {});
  call.once("data", (first) => {
    const url = new URL(first.init.url || "/", "http://peer");
    const respond = (statusCode, text, headers = []) => {
      call.write({ init: { statusCode, headers }, bodyChunk: Buffer.from(text), bodyComplete: true });
      call.end();
    };
    const routes = {
      "/head": () =>
        respond(
          200,
          JSON.stringify(first.init, (_, value) => (typeof value === "bigint" ? Number(value) : value)),
        ),
      "/env": () => respond(200, JSON.stringify({ ...env, cwd: process.cwd(), argv: process.argv.slice(2) })),
      "/asked": () => respond(200, JSON.stringify(asked)),
      "/status": () => respond(Number(url.searchParams.get("n")), "body"),
      "/cookies": () =>
        respond(200, "", [
          { key: "Set-Cookie", values: ["a=1", "b=2"] },
          { key: "Connection", values: ["close, X-Private"] },
          { key: "X-Private", values: ["secret"] },
          { key: "X-Public", values: ["ü 日本"] },
        ]),
      "/bad-header": () => respond(200, "", [{ key: "Bad\r\nX: y", values: ["z"] }]),
      "/length": () => respond(200, "12345", [{ key: "Content-Length", values: [url.searchParams.get("n")] }]),
      "/early": () => respond(413, "too much"),
      "/hang": () => {
        call.on("cancelled", () => asked.push("cancelled"));
      },
      "/nothing": () => call.end(),
      "/die": () => process.exit(9),
      "/break": () => {
        call.write({ init: { statusCode: 200 }, bodyChunk: Buffer.from("part") });
        setTimeout(() => call.emit("error", { code: 13, details: "broken" }), 20);
      },
      "/big": () => {
        const progress = { left: Number(url.searchParams.get("n")) };
        asked.push(progress);
        const chunk = Buffer.alloc(65_536, "b");
        call.write({ init: { statusCode: 200 } });
        const more = () => {
          while (progress.left > 0) {
            const size = Math.min(progress.left, chunk.length);
            progress.left -= size;
            if (!call.write({ bodyChunk: chunk.subarray(0, size) })) return call.once("drain", more);
          }
          call.write({ bodyComplete: true });
          call.end();
        };
        more();
      },
      "/endless": () => {
        call.on("cancelled", () => asked.push("cancelled"));
        call.write({ init: { statusCode: 200 }, bodyChunk: Buffer.from("first"), flush: true });
      },
      "/echo": () => {
        call.write({ init: { statusCode: 200 } });
        const pass = ({ bodyChunk, bodyComplete }) => {
          if (!call.write({ bodyChunk, bodyComplete, flush: true })) {
            call.pause();
            call.once("drain", () => call.resume());
          }
          if (bodyComplete) call.end();
        };
        pass(first);
        call.on("data", pass);
      },
      "/wait": () => {
        call.pause();
        asked.push("waiting");
      },
      "/count": () => {
        let count = 0;
        let longest = 0;
        let complete = false;
        const add = ({ bodyChunk, bodyComplete }) => {
          count += bodyChunk.length;
          longest = Math.max(longest, bodyChunk.length);
          complete ||= bodyComplete;
        };
        add(first);
        call.on("data", add);
        call.on("end", () => {
          asked.push({ count, longest, complete });
          respond(200, JSON.stringify({ count, longest, complete }));
        });
      },
      "/other": async () => {
        const answer = await api.call("pluginHTTP", {
          method: "POST",
          url: url.searchParams.get("url"),
          headers: { "X-A": "b", "Mattermost-Plugin-Id": "faked" },
          body: Buffer.from("from another"),
        });
        respond(answer.statusCode, answer.body);
      },
    };
    const show = first.init.headers.some(({ key }) => key === "X-Show");
    const route = show ? routes["/head"] : routes[url.pathname];
    if (route === undefined) respond(404, "no such route");
    else route();
  });
}
