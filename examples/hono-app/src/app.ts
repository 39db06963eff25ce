import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import type { Api } from "mattermost-plugin";

/** What the routes need of the server. Hono knows it as the bindings of a request. */
export interface Bindings {
  readonly api: Pick<Api, "getUser">;
}

/** An ordinary Hono application: nothing in it knows that it runs in a plugin but the header that Mattermost sets. */
export const app = new Hono<{ Bindings: Bindings }>();

app.get("/", (c) => c.text("hello from Hono"));

app.get("/me", async (c) => {
  const userId = c.req.header("Mattermost-User-Id");
  if (!userId) return c.json({ error: "log in first" }, 401);
  const user = await c.env.api.getUser({ userId });
  return c.json({ username: user.username });
});

app.post("/shout", async (c) => c.text((await c.req.text()).toUpperCase()));

app.get("/count", (c) =>
  streamSSE(c, async (stream) => {
    for (let count = 1; count <= 3; count += 1) await stream.writeSSE({ data: String(count) });
  }),
);
