// The plugin that the judges in conformance/ drive. What it does is what they expect, and nothing else.
import { definePlugin, dismiss, reject } from "mattermost-plugin";
import { z } from "zod";

const encoder = new TextEncoder();

/** Sends one event at once and the next when the client has had time to see it, then ends. */
function events(): Response {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (sent === 2) return controller.close();
      if (sent === 1) await new Promise((resolve) => setTimeout(resolve, 200));
      sent += 1;
      controller.enqueue(encoder.encode(`data: ${sent}\n\n`));
    },
  });
  return new Response(body, { headers: { "content-type": "text/event-stream" } });
}

export default definePlugin({
  sensitive: ["passwordHash"],
  settings: z.object({ greeting: z.string().default("hello") }),
  hooks: {
    async onActivate({ api, log, settings }) {
      log.info("activated", { greeting: settings.greeting, server: await api.getServerVersion({}) });
    },
    onConfigurationChange({ settings }) {
      if (settings.greeting === "fail") throw new Error("the greeting is not allowed to be fail");
    },
    async messageWillBePosted({ post }, { api }) {
      if (post.message === "reject") return reject("That word is not allowed here.");
      if (post.message === "dismiss") return dismiss();
      if (post.message === "throw") throw new Error("broken on purpose");
      if (post.message === "kv") {
        const value = await api.kvGet({ key: "greeting" });
        return { ...post, message: new TextDecoder().decode(value) };
      }
      if (post.message === "secrets") {
        const user = await api.getUser({ userId: "u1" });
        const session = await api.getSession({ sessionId: "s1" });
        await api.updateUser({ user });
        return { ...post, message: `${user.password}|${user.mfaSecret}|${session.id}|${session.token}` };
      }
      if (post.message.startsWith("upper ")) return { ...post, message: post.message.slice(6).toUpperCase() };
      return undefined;
    },
    userWillLogIn({ user }) {
      if (user.username === "throw") throw new Error("broken on purpose");
      if (user.username === "secrets") return reject(`${user.password}|${user.mfaSecret}`);
      return undefined;
    },
    executeCommand: ({ args }) => ({ responseType: "ephemeral", text: `You said ${args.command}` }),
    async serveHTTP(request, { signal }) {
      const { pathname } = new URL(request.url);
      if (pathname === "/info") return Response.json({ pid: process.pid });
      if (pathname === "/echo") return new Response(request.body, { status: 201 });
      if (pathname === "/events") return events();
      if (pathname === "/early") return new Response("too large", { status: 413 });
      if (pathname === "/cookies") {
        const headers = new Headers();
        headers.append("set-cookie", "a=1");
        headers.append("set-cookie", "b=2");
        return new Response(null, { status: 204, headers });
      }
      if (pathname === "/throw") throw new Error("a secret detail");
      if (pathname === "/length") {
        const body = await request.arrayBuffer();
        return new Response(String(body.byteLength));
      }
      if (pathname === "/wait") {
        console.info("waiting");
        await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
        console.warn("the request was given up");
      }
      return new Response("not found", { status: 404 });
    },
  },
});
