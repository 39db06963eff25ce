import assert from "node:assert/strict";
import { test } from "node:test";
import type { DynamicObject, Post } from "@mattermost-plugin/gen";
import { gobApi, gobRegistry, postType, readPost, writePost } from "@mattermost-plugin/gen/gob";
import {
  createDecoder,
  createEncoder,
  type GobValue,
  type InterfaceValue,
  type StructValue,
  writeValue,
} from "@mattermost-plugin/gob";
import { readVectors } from "../../../gob/testdata/vectors.ts";
import { createSubject, encode, readWith } from "../../test/gob/subject.ts";

const subject = createSubject();
const postGo = subject.goTypes.byName("model.Post");

/** The props of a post as Go has them. */
function sent(props: unknown): Map<string, InterfaceValue> {
  const bytes = encode({ type: postType, write: (w) => writePost(w, { props: props as DynamicObject }) });
  return (subject.decode(postGo, bytes) as { Props: Map<string, InterfaceValue> }).Props;
}

function received(props: Map<string, GobValue>): Post["props"] {
  const value: StructValue = { Props: props };
  const bytes = encode({
    type: postGo,
    write: (w) => writeValue(w, subject.goTypes.registry, postGo, value, "post"),
  });
  return readWith(bytes, (r, plans, id) => readPost(r, plans, plans.plan(id, postType))).props;
}

const attachment = {
  fallback: "f",
  title: "Build failed",
  text: "",
  fields: [{ title: "Branch", value: "main", short: true }],
  actions: [{ id: "a", integration: { url: "/x", context: { n: 1, deep: [null] } }, disabled: false }],
  ts: 5,
};

test("attachments cross as Go's own type, and come back with the keys of its JSON", () => {
  const attachments = sent({ attachments: [attachment, {}] }).get("attachments");
  assert.equal(attachments?.name, "[]*model.SlackAttachment");
  assert.ok(Array.isArray(attachments?.value));
  const [first] = attachments.value as StructValue[];
  assert.equal(first?.Title, "Build failed");
  assert.deepEqual(first?.Timestamp, { name: "float64", value: 5 });
  const back = received(new Map([["attachments", attachments as GobValue]]))?.attachments as DynamicObject[];
  assert.deepEqual(back[0]?.fields, [{ title: "Branch", value: "main", short: true }]);
  assert.deepEqual(back[0]?.actions, [{ id: "a", integration: { url: "/x", context: { n: 1, deep: [null] } } }]);
  assert.deepEqual(back[1], {
    id: 0,
    fallback: "",
    color: "",
    pretext: "",
    author_name: "",
    author_link: "",
    author_icon: "",
    title: "",
    title_link: "",
    text: "",
    fields: null,
    image_url: "",
    thumb_url: "",
    footer: "",
    footer_icon: "",
    ts: null,
  });
  assert.deepEqual(sent({ attachments: back }).get("attachments")?.name, "[]*model.SlackAttachment");
});

test("attachments that Go's type would lose something of cross as they are", () => {
  for (const odd of [
    [{ title: "t", extra: 1 }],
    [{ title: 5 }],
    [{ fields: [{ short: "true" }] }],
    [{ id: 1.5 }],
    [null],
    ["text"],
    [attachment, { actions: [{ integration: { unknown: true } }] }],
  ]) {
    const held = sent({ attachments: odd, after: "x" });
    assert.equal(held.get("attachments")?.name, "[]interface {}", JSON.stringify(odd));
    assert.deepEqual(received(held), { attachments: odd, after: "x" });
  }
  assert.equal(sent({ attachments: "none" }).get("attachments")?.name, "string");
  assert.equal(sent({ other: [attachment] }).get("other")?.name, "[]interface {}");
});

test("what can't be sent at all is refused inside of attachments too", () => {
  assert.throws(
    () => sent({ attachments: [{ title: "t", ts: Number.NaN }] }),
    /^ValueError: props\.attachments\[0\]\.ts: NaN is not a number/,
  );
});

test("after attachments that were given up, the stream goes on as if nothing had been", () => {
  const encoder = createEncoder();
  const decoder = createDecoder({ registry: gobRegistry });
  for (const attachments of [[{ odd: 1 }], [attachment], [{ odd: 2 }, attachment], []]) {
    decoder.push(encoder.encode({ type: postType, write: (w) => writePost(w, { id: "p", props: { attachments } }) }));
    const read = decoder.read((r, plans, id) => readPost(r, plans, plans.plan(id, postType)));
    assert.equal(read?.value.id, "p");
    const back = read?.value.props?.attachments;
    assert.ok(Array.isArray(back) && back.length === attachments.length);
  }
  assert.equal(decoder.pending, false);
});

test("an object that is empty is not the same as none", () => {
  assert.deepEqual(received(sent({}) as never), {});
  assert.equal(
    readWith(encode({ type: postType, write: (w) => writePost(w, {}) }), (r, plans, id) =>
      readPost(r, plans, plans.plan(id, postType)),
    ).props,
    undefined,
  );
});

test("posts with types that are defined in their middle are read whole, in whatever pieces they arrive", () => {
  const vectors = [...readVectors("structs"), ...readVectors("edge")].filter(({ type }) => type === "model.Post");
  let split = 0;
  for (const { gob, id } of vectors) {
    const stream = Buffer.from(gob, "base64");
    if (stream.length > 20_000) continue;
    const read = (size: number) => {
      const decoder = createDecoder({ registry: gobRegistry });
      for (let at = 0; at < stream.length; at += size) {
        decoder.push(stream.subarray(at, at + size));
        const found = tryRead(() => decoder.read((r, plans, type) => readPost(r, plans, plans.plan(type, postType))));
        if (found) return found;
      }
      throw new Error(`${id}: the stream ends before its value`);
    };
    assert.deepEqual(read(5), read(stream.length), id);
    split += 1;
  }
  assert.ok(split > 10, `only ${split}`);
});

/** A value, or the error that the model answers it with. */
function tryRead<T>(read: () => T | undefined): T | { readonly error: string } | undefined {
  try {
    return read();
  } catch (error) {
    return { error: (error as Error).message };
  }
}

test("calls of the same method send the definitions of their types once", () => {
  const encoder = createEncoder();
  const [first, second] = [1, 2].map(() => encoder.encode(gobApi.getPost.argument({ postId: "p" })));
  assert.ok(first && second && first.length > second.length + 10);
});
