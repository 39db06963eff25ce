import assert from "node:assert/strict";
import { test } from "node:test";
import { withGateway } from "../../test/gateway-host.ts";
import type { GatewaySession } from "./session.ts";

const sessions: Readonly<Record<string, GatewaySession>> = {
  ann: { id: "session-ann", userId: "user-ann", csrfToken: "csrf-ann" },
  bob: { id: "session-bob", userId: "user-bob", csrfToken: "csrf-bob" },
};
const findSession = (token: string) => sessions[token];

test("what a plugin is told of a plain request", () =>
  withGateway({}, async ({ head, port }) => {
    const seen = await head("/head?y=2&x=1", {
      "x-lower": Buffer.from("ü 日本").toString("latin1"),
      "Accept-Language": "de",
      "User-Agent": "ua",
      Host: "chat.example",
    });
    assert.equal(seen.url, "/head?x=1&y=2");
    assert.equal(seen.requestUri, "/plugins/com.example.a/head?y=2&x=1");
    assert.equal(seen.method, "GET");
    assert.equal(seen.proto, "HTTP/1.1");
    assert.equal(seen.host, "chat.example");
    assert.match(seen.remoteAddr, /^127\.0\.0\.1:\d+$/);
    assert.equal(seen.contentLength, 0);
    assert.deepEqual(seen.headers, { "X-Lower": ["ü 日本"], "Accept-Language": ["de"], "User-Agent": ["ua"] });
    const { $typeName: _, requestId, ...context } = seen.pluginContext;
    assert.match(requestId ?? "", /^[a-z0-9]{26}$/);
    assert.deepEqual(context, {
      sessionId: "",
      ipAddress: "127.0.0.1",
      acceptLanguage: "de",
      userAgent: "ua",
      connectionId: "",
    });
    assert.ok(port > 0);
  }));

test("nobody outside may say who they are", () =>
  withGateway({ findSession }, async ({ head }) => {
    const headers = { "Mattermost-User-Id": "user-bob", "mattermost-plugin-id": "faked", Referer: "http://r/" };
    assert.deepEqual((await head("/head", headers)).headers, {});
    const spoofed = await head("/head", { ...headers, Authorization: "Bearer ann" });
    assert.deepEqual(spoofed.headers, { "Mattermost-User-Id": ["user-ann"] });
    assert.equal(spoofed.pluginContext.sessionId, "session-ann");
  }));

test("headers of the connection stay behind, with those that it names", () =>
  withGateway({}, async ({ head }) => {
    const seen = await head("/head", {
      Connection: "close, X-Secret",
      "X-Secret": "s",
      TE: "trailers",
      "Keep-Alive": "1",
      "X-A": "b",
    });
    assert.deepEqual(seen.headers, { "X-A": ["b"] });
  }));

test("where a session may come from, and which place counts", () =>
  withGateway({ findSession }, async ({ head }) => {
    for (const [name, target, headers, user] of [
      ["Bearer", "/head", { Authorization: "Bearer ann" }, "user-ann"],
      ["BEARER", "/head", { Authorization: "BEARER ann" }, "user-ann"],
      ["token", "/head", { Authorization: "token ann" }, "user-ann"],
      ["a cookie", "/head", { Cookie: "a=b; MMAUTHTOKEN=ann" }, "user-ann"],
      ["the query", "/head?access_token=ann", {}, "user-ann"],
      ["header before cookie", "/head", { Authorization: "Bearer bob", Cookie: "MMAUTHTOKEN=ann" }, "user-bob"],
      ["cookie before query", "/head?access_token=bob", { Cookie: "MMAUTHTOKEN=ann" }, "user-ann"],
      [
        "a wrong header hides a good cookie",
        "/head",
        { Authorization: "Bearer x", Cookie: "MMAUTHTOKEN=ann" },
        undefined,
      ],
      ["the first of two cookies counts", "/head", { Cookie: "MMAUTHTOKEN=x; MMAUTHTOKEN=ann" }, undefined],
      ["a bare token is none", "/head", { Authorization: "ann" }, undefined],
      ["a wrong token", "/head?access_token=x", {}, undefined],
    ] as const) {
      const seen = await head(target, headers);
      assert.deepEqual(seen.headers["Mattermost-User-Id"], user === undefined ? undefined : [user], name);
      assert.equal(seen.pluginContext.sessionId, user?.replace("user", "session") ?? "", name);
      assert.equal(seen.url, "/head", name);
    }
  }));

test("secrets of the session don't reach the plugin, other credentials do", () =>
  withGateway({ findSession }, async ({ head }) => {
    const cookie = await head("/head", { Cookie: 'a=b; MMAUTHTOKEN=ann; q="x y"; MMCSRF=c' });
    assert.deepEqual(cookie.headers.Cookie, ['a=b; q="x y"; MMCSRF=c']);
    assert.equal((await head("/head", { Cookie: "MMAUTHTOKEN=wrong" })).headers.Cookie, undefined);
    assert.equal((await head("/head", { Authorization: "Bearer ann" })).headers.Authorization, undefined);
    assert.deepEqual((await head("/head", { Authorization: "Bearer x" })).headers.Authorization, ["Bearer x"]);
    assert.deepEqual((await head("/head", { Authorization: "Basic dTpw" })).headers.Authorization, ["Basic dTpw"]);
    assert.equal((await head("/head?access_token=ann&z=1&a=b")).url, "/head?a=b&z=1");
  }));

test("a cookie alone can't change anything: it takes the CSRF token, in a header or a form", () =>
  withGateway({ findSession }, async ({ head }) => {
    const user = async (method: string, headers: Record<string, string>, body?: string) => {
      const seen = await head("/head", { Cookie: "MMAUTHTOKEN=ann", ...headers }, method, body);
      return seen.headers["Mattermost-User-Id"]?.[0];
    };
    const form = { "Content-Type": "application/x-www-form-urlencoded" };
    assert.equal(await user("GET", {}), "user-ann");
    assert.equal(await user("POST", {}), undefined);
    assert.equal(await user("DELETE", {}), undefined);
    assert.equal(await user("POST", { "X-CSRF-Token": "csrf-ann" }), "user-ann");
    assert.equal(await user("POST", { "X-CSRF-Token": "csrf-bob" }), undefined);
    assert.equal(await user("POST", { "X-CSRF-Token": "" }, "csrf=csrf-ann"), undefined);
    assert.equal(await user("POST", form, "a=1&csrf=csrf-ann"), "user-ann");
    assert.equal(await user("POST", form, "a=1&csrf=wrong"), undefined);
    assert.equal(await user("POST", { "Content-Type": "text/plain" }, "csrf=csrf-ann"), undefined);
    const bearer = await head("/head", { Authorization: "Bearer ann" }, "POST");
    assert.deepEqual(bearer.headers["Mattermost-User-Id"], ["user-ann"]);
  }));

test("a form that was read for its CSRF token still reaches the plugin whole", () =>
  withGateway({ findSession }, async ({ raw }) => {
    const form = { "Content-Type": "application/x-www-form-urlencoded", Cookie: "MMAUTHTOKEN=ann" };
    for (const size of [10, 300_000, 2_000_000]) {
      const body = `csrf=csrf-ann&pad=${"p".repeat(size)}`;
      const answer = await raw("POST", "/plugins/com.example.a/count", form, body);
      assert.deepEqual(JSON.parse(answer.body), {
        count: body.length,
        longest: Math.min(65_536, body.length),
        complete: true,
      });
    }
  }));

test("addresses are handed on as the stock server hands them on", () =>
  withGateway({}, async ({ head }) => {
    for (const [target, url] of [
      ["", ""],
      ["/", "/"],
      ["/a%2Fb", "/a/b"],
      ["/a%20b", "/a%20b"],
      ["/%C3%A9", "/%C3%A9"],
      ["/x?", "/x?"],
      ["/x?a", "/x?a="],
      ["/h?b=2&a=1&b=1&c=%20+%2B&d", "/h?a=1&b=2&b=1&c=++%2B&d="],
      ["/x;y=1", "/x;y=1"],
      ["/public", "/public"],
      ["/publicx", "/publicx"],
      ["/PUBLIC/x", "/PUBLIC/x"],
    ] as const) {
      const seen = await head(target, { "X-Show": "1" });
      assert.deepEqual([seen.url, seen.requestUri], [url, `/plugins/com.example.a${target}`]);
    }
  }));

test("a target in absolute form brings its own host", () =>
  withGateway({}, async ({ raw }) => {
    const answer = await raw("GET", "http://elsewhere.example/plugins/com.example.a/head");
    const seen = JSON.parse(answer.body);
    assert.equal(seen.url, "http://elsewhere.example/head");
    assert.equal(seen.host, "elsewhere.example");
  }));
