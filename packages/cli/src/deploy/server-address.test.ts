import assert from "node:assert/strict";
import { test } from "node:test";
import { type AddressOptions, serverAddress } from "./server-address.ts";

const url = "https://chat.example.com";

function read(options: AddressOptions, env: Record<string, string> = {}) {
  return serverAddress(options, env, async (username) => `asked ${username}`);
}

test("options win over the environment", async () => {
  const env = {
    MM_SERVICESETTINGS_SITEURL: "http://other",
    MM_ADMIN_TOKEN: "env",
    MM_ADMIN_USERNAME: "envname",
    MM_ADMIN_PASSWORD: "pw",
  };
  const token = (value: string) => ({ kind: "token", token: value }) as const;
  assert.deepEqual(await read({ url: `${url}/sub/`, token: "a" }, env), {
    kind: "http",
    url: `${url}/sub`,
    credentials: token("a"),
  });
  assert.deepEqual(await read({}, env), { kind: "http", url: "http://other", credentials: token("env") });
  const ann = { kind: "password", username: "ann", password: "pw" };
  assert.deepEqual(await read({ url, username: "ann" }, env), { kind: "http", url, credentials: ann });
  assert.deepEqual(await read({ local: "/s" }, env), { kind: "socket", path: "/s" });
});

test("a password is asked for only when there is none", async () => {
  const credentials = { kind: "password", username: "ann", password: "asked ann" };
  assert.deepEqual(await read({ url, username: "ann" }), { kind: "http", url, credentials });
});

test("the socket of the environment serves when no server is named", async () => {
  assert.deepEqual(await read({}, { MM_LOCALSOCKETPATH: "/s" }), { kind: "socket", path: "/s" });
});

test("what is missing or contradicts itself is said", async () => {
  await assert.rejects(read({}), /Say where the server is: --url/);
  await assert.rejects(read({ token: "a" }, { MM_LOCALSOCKETPATH: "/s" }), /Say where the server is/);
  await assert.rejects(read({ url }), /Say who you are: --token/);
  await assert.rejects(read({ url: "chat.example.com", token: "a" }), /must begin with http/);
  await assert.rejects(read({ url, token: "a", username: "ann" }), /not both/);
  await assert.rejects(read({ local: "/s", url }), /leave --url, --token and --username out/);
});
