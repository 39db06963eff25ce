import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Rest } from "./rest.ts";

export interface Place {
  readonly pluginId: string;
  readonly userId: string;
  readonly username: string;
  readonly teamId: string;
  readonly channelId: string;
}

interface Post {
  readonly id: string;
  readonly message: string;
  readonly props: Readonly<Record<string, unknown>>;
}

type Check = (rest: Rest, place: Place) => Promise<void>;

/** What is asked of a plugin on a real server, by what it shows. */
export const checks: Readonly<Record<string, Check>> = {
  async "a post is changed before it is stored"(rest, { channelId }) {
    const post = await rest.ask<Post>("POST", "/posts", { channel_id: channelId, message: "please change-this" });
    assert.equal(post.message, "please change-this (checked)");
    const read = await rest.ask<Post>("GET", `/posts/${post.id}`);
    assert.equal(read.message, "please change-this (checked)");
    assert.equal(read.props.checked, true);
  },

  async "a post is rejected with the plugin's reason"(rest, { channelId }) {
    await assert.rejects(
      rest.ask("POST", "/posts", { channel_id: channelId, message: "refuse-this" }),
      /400.*That is refused\./,
    );
  },

  async "what the plugin stores after a post is read back over its HTTP"(rest, { channelId, pluginId }) {
    const post = await rest.ask<Post>("POST", "/posts", { channel_id: channelId, message: "store and change-this" });
    for (let tries = 0; ; tries++) {
      const response = await rest.fetch(`/plugins/${pluginId}/posts/${post.id}`);
      assert.equal(response.status, 200);
      const stored: unknown = await response.json();
      if (stored === null && tries < 50) await wait(100);
      else {
        assert.deepEqual(stored, { message: "store and change-this (checked)" });
        return;
      }
    }
  },

  async "the command answers the user who typed it"(rest, { channelId, teamId, username }) {
    const command = { channel_id: channelId, team_id: teamId, command: "/server-check one two" };
    const answer = await rest.ask<{ text: string; response_type: string }>("POST", "/commands/execute", command);
    assert.equal(answer.text, `${username} said one two`);
    assert.equal(answer.response_type, "ephemeral");
  },

  async "bodies come back as they were sent, with the user that the server knows"(rest, { pluginId, userId }) {
    const body = randomBytes(300_000);
    const response = await rest.fetch(`/plugins/${pluginId}/echo`, { method: "POST", body });
    assert.equal(response.status, 200);
    assert.equal(response.headers.get("X-User"), userId);
    assert.ok(body.equals(Buffer.from(await response.arrayBuffer())));
  },

  async "a page that is not there is the plugin's own 404"(rest, { pluginId }) {
    const response = await rest.fetch(`/plugins/${pluginId}/nothing`);
    assert.equal(response.status, 404);
    assert.equal(await response.text(), "no such page");
  },

  async "changed settings reach the running plugin"(rest, { channelId, pluginId }) {
    await rest.ask("PUT", "/config/patch", { PluginSettings: { Plugins: { [pluginId]: { mark: "seen" } } } });
    for (let tries = 0; ; tries++) {
      const { message } = await rest.ask<Post>("POST", "/posts", { channel_id: channelId, message: "change-this" });
      if (message === "change-this (seen)") return;
      assert.ok(tries < 50, `the post is still ${message}`);
      await wait(100);
    }
  },
};
