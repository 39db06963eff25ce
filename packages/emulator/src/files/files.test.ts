import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { FileInfo } from "@mattermost-plugin/gen";
import { createSmallTeam, createTestEmulator, lastArgs } from "../../test/support/test-emulator.ts";
import { readBytes, streamOf } from "../core/byte-stream.ts";
import { plainPng } from "./image.ts";
import { imageSize } from "./image-size.ts";

async function setUp(t: TestContext) {
  const test = createTestEmulator(t);
  const people = await createSmallTeam(test.emulator);
  const { id: channelId } = await test.api.getChannelByName({
    teamId: people.team.id,
    name: "town-square",
    includeDeleted: false,
  });
  const { hostApi } = test.emulator;
  const read = async (fileId: string): Promise<string> =>
    Buffer.from(await hostApi.getFile({ fileId }, call)).toString();
  return { ...test, ...people, channelId, read };
}

const call = { pluginId: "com.example.plugin", signal: new AbortController().signal };
const data = (text: string): Uint8Array => Buffer.from(text);

test("a plugin may rename a file and replace its content; an empty content replaces nothing", async (t) => {
  const { asAnn, answer, fired, read, channelId } = await setUp(t);
  const renamed = { name: "b.txt", mimeType: "" } as FileInfo;
  answer("fileWillBeUploaded", { kind: "value", value: { fileInfo: renamed, content: streamOf(data("other")) } });
  const info = await asAnn.uploadFile(channelId, "a.txt", data("given"));
  assert.deepEqual([info.name, info.mimeType, info.size], ["b.txt", "text/plain; charset=utf-8", 5]);
  assert.equal(await read(info.id), "other");
  const { fileInfo, file } = lastArgs(fired, "fileWillBeUploaded");
  assert.equal(fileInfo.name, "a.txt");
  assert.equal(Buffer.from(await readBytes(file)).toString(), "given");

  answer("fileWillBeUploaded", { kind: "value", value: { fileInfo: undefined, content: streamOf(data("")) } });
  assert.equal(await read((await asAnn.uploadFile(channelId, "a.txt", data("kept"))).id), "kept");
});

test("a refused file is not stored, and who uploaded it is told why", async (t) => {
  const { api, asAnn, answer, channelId } = await setUp(t);
  answer("fileWillBeUploaded", { kind: "reject", reason: "too ugly" });
  await assert.rejects(asAnn.uploadFile(channelId, "a.txt", data("x")), {
    id: "app.upload.run_plugins_hook.rejected",
    message: "Unable to upload file a.txt. Rejected by plugin: too ugly",
  });
  await assert.rejects(api.uploadFile({ channelId, filename: "a.txt", data: data("x") }), {
    id: "File rejected by plugin. too ugly",
    where: "DoUploadFile",
  });
  assert.deepEqual(await api.getFileInfos({ page: 0, perPage: 10 }), []);
});

test("an upload in parts is a file when all has come, and takes no more than was said", async (t) => {
  const { asAnn, fired, read, channelId } = await setUp(t);
  const { id } = asAnn.createUpload(channelId, "parts.txt", 6);
  fired.length = 0;
  assert.equal(await asAnn.uploadPart(id, data("abc")), undefined);
  assert.deepEqual(fired, [], "plugins are asked when all is there");
  const info = await asAnn.uploadPart(id, data("defghi"));
  assert.equal(info?.size, 6);
  assert.equal(await read(info?.id ?? ""), "abcdef");
  await assert.rejects(asAnn.uploadPart(id, data("x")), { statusCode: 404 });
});

test("a part for another place of the upload, or of somebody else, is refused", async (t) => {
  const { emulator, asAdmin, asAnn, channelId } = await setUp(t);
  const session = asAnn.createUpload(channelId, "parts.txt", 6);
  await asAnn.uploadPart(session.id, data("abc"));
  const part = { uploadSession: session, data: streamOf(data("def")) };
  await assert.rejects(async () => emulator.hostApi.uploadData(part, call), {
    id: "app.upload.upload_data.concurrent.app_error",
  });
  await assert.rejects(asAdmin.uploadPart(session.id, data("def")), { statusCode: 403 });
  assert.throws(() => asAnn.createUpload(channelId, "big.bin", 200_000_000), { statusCode: 413 });
  assert.throws(() => asAnn.createUpload(channelId, "none.bin", 0), {
    id: "model.upload_session.is_valid.file_size.app_error",
  });
});

test("files of a post can be read by who can read the post", async (t) => {
  const { asAdmin, asAnn, team } = await setUp(t);
  const secret = await asAdmin.createChannel({ teamId: team.id, name: "secret", displayName: "S", type: "private" });
  await assert.rejects(asAnn.uploadFile(secret.id, "a.txt", data("x")), { statusCode: 403 });
  const { id } = await asAdmin.uploadFile(secret.id, "a.txt", data("x"));
  await asAdmin.createPost({ channelId: secret.id, message: "x", fileIds: [id] });
  assert.equal(Buffer.from(await asAdmin.readFile(id)).toString(), "x");
  await assert.rejects(asAnn.readFile(id), { statusCode: 403 });
});

test("images have their size; what only pretends to be one has none", async (t) => {
  const { asAnn, channelId } = await setUp(t);
  const info = await asAnn.uploadFile(channelId, "p.png", plainPng(48, [1, 2, 3]));
  assert.deepEqual([info.width, info.height, info.hasPreviewImage], [48, 48, true]);
  const fake = await asAnn.uploadFile(channelId, "p.png", data("no picture"));
  assert.deepEqual([fake.width, fake.height, fake.hasPreviewImage], [0, 0, false]);
  assert.deepEqual(imageSize(Buffer.from("GIF89a\x05\x00\x07\x00")), { width: 5, height: 7 });
  const jpeg = Buffer.from("ffd8ffe000040000ffc0000b080007000501", "hex");
  assert.deepEqual(imageSize(jpeg), { width: 5, height: 7 });
  assert.equal(imageSize(Buffer.from("ffd8ffe0ffff", "hex")), undefined);
});

test("plugins are told where a file is kept, clients are not", async (t) => {
  const { api, asAnn, channelId, fired } = await setUp(t);
  const info = await asAnn.uploadFile(channelId, "a.txt", data("the words"));
  assert.deepEqual([info.path, info.content], ["", ""]);
  const { fileInfo } = lastArgs(fired, "fileWillBeUploaded");
  const { path, content } = await api.getFileInfo({ fileId: info.id });
  assert.equal(path, fileInfo.path);
  assert.match(path, new RegExp(`/${info.id}/a\\.txt$`));
  assert.equal(content, "the words");
  assert.equal(Buffer.from(await api.readFile({ path })).toString(), "the words");
});
