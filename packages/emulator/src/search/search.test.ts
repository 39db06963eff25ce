import assert from "node:assert/strict";
import { test } from "node:test";
import { createSmallTeam, createTestEmulator } from "../../test/support/test-emulator.ts";
import { parseSearch } from "./parse-search.ts";
import { hasTerms, parseTerm } from "./search-words.ts";

const plain = { isOrSearch: false, timeZoneOffset: 0, includeDeletedChannels: false };

test("a search is read: words, phrases, hashtags, flags, dates and what it must not have", () => {
  const query = parseSearch('one -two "three four" #tag from:@ann -in:~dev on:2024-02-29 after:never', plain);
  assert.deepEqual(
    query.terms.map(({ words }) => words.join("+")),
    ["one", "three+four", "tag"],
  );
  assert.deepEqual(
    query.excludedTerms.map(({ words }) => words.join("+")),
    ["two"],
  );
  assert.deepEqual(query.fromUsers, ["ann"]);
  assert.deepEqual(query.excludedChannels, ["dev"]);
  assert.deepEqual(query.times, [{ start: Date.UTC(2024, 1, 29), end: Date.UTC(2024, 2, 1) }]);
});

test("terms match whole words in any case; a * matches what goes on, a phrase only in its order", () => {
  const text = { message: "Sparse words, in ORDER", hashtags: "#one" };
  const has = (term: string): boolean => hasTerms(text, [parseTerm(term)], false);
  assert.ok(has("SPARSE") && has("spar*") && has("words in order") && has("#ONE"));
  assert.ok(!has("spar") && !has("order in") && !has("#on") && !has("one") && !has("*"));
});

test("users find what is in their channels, by text, author, channel and time", async (t) => {
  const { emulator, api } = createTestEmulator(t);
  const { asAdmin, asAnn, team, ann, admin } = await createSmallTeam(emulator);
  const secret = await asAdmin.createChannel({ teamId: team.id, name: "secret", displayName: "S", type: "private" });
  const square = await api.getChannelByName({ teamId: team.id, name: "town-square", includeDeleted: false });
  const hidden = await asAdmin.createPost({ channelId: secret.id, message: "budget numbers" });
  const shown = await asAnn.createPost({ channelId: square.id, message: "budget talk #money" });
  const find = async (userId: string, terms: string, isOrSearch = false): Promise<string[]> =>
    (await api.searchPostsInTeamForUser({ teamId: team.id, userId, searchParams: { terms, isOrSearch } })).order;
  assert.deepEqual(await find(ann.id, "budget"), [shown.id]);
  assert.deepEqual(await find(admin.id, "budget"), [shown.id, hidden.id]);
  assert.deepEqual(await find(admin.id, "budget -from:ann"), [hidden.id]);
  assert.deepEqual(await find(admin.id, "in:secret"), [hidden.id]);
  assert.deepEqual(await find(admin.id, "#money"), [shown.id]);
  assert.deepEqual(await find(admin.id, "talk numbers"), []);
  assert.deepEqual(await find(admin.id, "talk numbers", true), [shown.id, hidden.id]);
  assert.deepEqual(await find(admin.id, "before:2020-01-01 budget"), []);
  assert.deepEqual(await find(admin.id, ""), []);
  assert.deepEqual(await find(admin.id, "joined"), [], "the server's own messages are not found");
});
