import type { ChannelInit, CommandInit, DynamicObject, PostInit, UserInit } from "@mattermost-plugin/gen";
import { streamOf } from "../../src/core/byte-stream.ts";
import type { ClientAddress, UserClient, Visitor } from "../../src/index.ts";
import type { RecordedFile } from "./recorded-files.ts";

/** Who makes a request. */
export interface RestCaller {
  readonly client: UserClient | undefined;
  readonly visitor: Visitor;
}

export interface RestRequest {
  /** What the groups of the path matched. */
  readonly path: readonly string[];
  /** The body in the contract's form. */
  readonly body: never;
  /** The file that is uploaded. */
  readonly file: RecordedFile | undefined;
}

type Route = readonly [method: string, path: RegExp, run: (caller: RestCaller, request: RestRequest) => unknown];

/** Where all recorded requests came from. */
export const address: ClientAddress = { userAgent: "recorder/1.0" };

const id = "([A-Za-z0-9]{26})";
const route = (method: string, path: string, run: Route[2]): Route => [method, new RegExp(`^${path}$`), run];

/** The requests of the REST API that the emulator has an action for. */
const routes: readonly Route[] = [
  route("POST", "/users", ({ client, visitor }, { body }) =>
    client ? client.createUser(body as UserInit) : visitor.signUp(body, address),
  ),
  route("POST", "/users/login", ({ visitor }, { body }) => {
    const { loginId, password } = body as { loginId: string; password: string };
    return visitor.login(loginId, password, address);
  }),
  route("PUT", `/users/${id}/active`, ({ client }, { path, body }) =>
    client?.setActive(path[0] ?? "", (body as { active: boolean }).active),
  ),
  route("PUT", `/users/${id}/patch`, ({ client }, { path, body }) => client?.patchUser(path[0] ?? "", body)),
  route("PUT", `/users/${id}/status`, ({ client }, { body }) => client?.setStatus((body as { status: string }).status)),
  route("PUT", `/users/${id}/preferences`, ({ client }, { body }) => client?.setPreferences(body)),
  route("POST", "/channels", ({ client }, { body }) => client?.createChannel(body as ChannelInit)),
  route("POST", "/channels/direct", ({ client }, { body }) => {
    const other = (body as string[]).find((userId) => userId !== client?.userId);
    return client?.openDirectChannel(other ?? client.userId);
  }),
  route("POST", "/channels/group", ({ client }, { body }) => client?.openGroupChannel(body)),
  route("POST", `/channels/${id}/members`, ({ client }, { path, body }) =>
    client?.joinChannel(path[0] ?? "", (body as { userId: string }).userId),
  ),
  route("DELETE", `/channels/${id}/members/${id}`, ({ client }, { path }) =>
    client?.leaveChannel(path[0] ?? "", path[1]),
  ),
  route("PUT", `/channels/${id}/patch`, ({ client }, { path, body }) => client?.patchChannel(path[0] ?? "", body)),
  route("DELETE", `/channels/${id}`, ({ client }, { path }) => client?.archiveChannel(path[0] ?? "")),
  route("POST", `/channels/${id}/restore`, ({ client }, { path }) => client?.restoreChannel(path[0] ?? "")),
  route("POST", "/posts", ({ client }, { body }) => client?.createPost(body as PostInit)),
  route("PUT", `/posts/${id}`, ({ client }, { path, body }) => client?.editPost(path[0] ?? "", body)),
  route("PUT", `/posts/${id}/patch`, ({ client }, { path, body }) => client?.patchPost(path[0] ?? "", body)),
  route("POST", `/posts/${id}/pin`, ({ client }, { path }) => client?.pinPost(path[0] ?? "")),
  route("POST", `/posts/${id}/unpin`, ({ client }, { path }) => client?.pinPost(path[0] ?? "", false)),
  route("DELETE", `/posts/${id}`, ({ client }, { path }) => client?.deletePost(path[0] ?? "")),
  route("POST", "/posts/ephemeral", ({ client }, { body }) => {
    const { userId, post } = body as { userId: string; post: PostInit };
    return client?.sendEphemeralPost(userId, post);
  }),
  route("POST", "/files(?:\\?.*)?", async ({ client }, { file }) => {
    return { fileInfos: [file && (await client?.uploadFile(file.channelId, file.name, file.data))] };
  }),
  route("POST", "/uploads", ({ client }, { body }) => {
    const { channelId, filename, fileSize } = body as { channelId: string; filename: string; fileSize: number };
    return client?.createUpload(channelId, filename, fileSize);
  }),
  route("POST", `/uploads/${id}`, ({ client }, { path, body }) => client?.uploadPart(path[0] ?? "", Buffer.from(body))),
  route("GET", `/files/${id}`, ({ client }, { path }) => client?.readFile(path[0] ?? "")),
  route("GET", `/files/${id}/info`, ({ client }, { path }) => client?.getFileInfo(path[0] ?? "")),
  route("POST", "/emoji", ({ client }, { file }) => file && client?.createEmoji(file.name, file.data)),
  route("POST", "/commands", ({ client }, { body }) => client?.createCommand(body as CommandInit)),
  route("POST", "/commands/execute", ({ client }, { body }) => {
    const { channelId, command, ...place } = body as { channelId: string; command: string };
    return client?.executeCommand(channelId, command, place);
  }),
  route("POST", "/plugins", ({ client }) => client?.installPlugin(streamOf(new Uint8Array()), true)),
  route("POST", "/plugins/([a-z.]+)/(enable|disable)", ({ client }, { path }) =>
    client?.setPluginEnabled(path[0] ?? "", path[1] === "enable"),
  ),
  route("DELETE", "/plugins/([a-z.]+)", ({ client }, { path }) => client?.removePlugin(path[0] ?? "")),
  route("PUT", "/config/patch", ({ client }, { body }) => client?.patchConfig(body as DynamicObject)),
];

/** What makes a request, or undefined if the emulator has no action for it. */
export function findRoute(
  method: string,
  path: string,
): ((caller: RestCaller, body: unknown, file: RecordedFile | undefined) => unknown) | undefined {
  for (const [routeMethod, pattern, run] of routes) {
    const match = routeMethod === method ? pattern.exec(path) : null;
    if (match) return (caller, body, file) => run(caller, { path: match.slice(1), body: body as never, file });
  }
  return undefined;
}
