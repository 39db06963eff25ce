// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { ApiMethodName, ApiTypes } from "../api/api-types.ts";
import type { HookName, HookTypes } from "../hooks/hook-types.ts";
import type { AccessControlPolicyTestResponse } from "../model/access-control.ts";
import type { PostJson, SyncMsg, UserJson } from "../model/documents.ts";
import type { Post, PostList, PostSearchResults } from "../model/post.ts";
import type { Session } from "../model/session.ts";
import type { User } from "../model/user.ts";
import type { WebSocketRequest } from "../model/websocket.ts";

/** What reaches a plugin only if it asks for it by name. */
export type SecretName = "sessionToken" | "passwordHash" | "mfaSecret";

/** All that a plugin may ask for. */
export const secretNames: readonly SecretName[] = ["sessionToken", "passwordHash", "mfaSecret"];

/** What is to be hidden: what the plugin did not ask for. */
export type HiddenSecrets = Readonly<Record<SecretName, boolean>>;

/** Empties what is to be hidden in the arguments of a hook. They are changed: call it before anybody else has them. */
export const hookSecrets: { readonly [H in HookName]?: (args: HookTypes[H]["args"], hidden: HiddenSecrets) => void } = {
  messageWillBePosted: (args, hidden) => {
    hideInPost(args.post, hidden);
  },
  messageWillBeUpdated: (args, hidden) => {
    hideInPost(args.newPost, hidden);
    hideInPost(args.oldPost, hidden);
  },
  messageHasBeenPosted: (args, hidden) => {
    hideInPost(args.post, hidden);
  },
  messageHasBeenUpdated: (args, hidden) => {
    hideInPost(args.newPost, hidden);
    hideInPost(args.oldPost, hidden);
  },
  messagesWillBeConsumed: (args, hidden) => {
    for (const item of args.posts ?? []) hideInPost(item, hidden);
  },
  messagesWillBeConsumedWithContext: (args, hidden) => {
    for (const item of args.posts ?? []) hideInPost(item, hidden);
  },
  messageHasBeenDeleted: (args, hidden) => {
    hideInPost(args.post, hidden);
  },
  userHasBeenCreated: (args, hidden) => {
    hideInUser(args.user, hidden);
  },
  userWillLogIn: (args, hidden) => {
    hideInUser(args.user, hidden);
  },
  userHasLoggedIn: (args, hidden) => {
    hideInUser(args.user, hidden);
  },
  userHasBeenDeactivated: (args, hidden) => {
    hideInUser(args.user, hidden);
  },
  onSAMLLogin: (args, hidden) => {
    hideInUser(args.user, hidden);
  },
  userHasJoinedChannel: (args, hidden) => {
    hideInUser(args.actor, hidden);
  },
  userHasLeftChannel: (args, hidden) => {
    hideInUser(args.actor, hidden);
  },
  userHasJoinedTeam: (args, hidden) => {
    hideInUser(args.actor, hidden);
  },
  userHasLeftTeam: (args, hidden) => {
    hideInUser(args.actor, hidden);
  },
  webSocketMessageHasBeenPosted: (args, hidden) => {
    hideInWebSocketRequest(args.request, hidden);
  },
  onSharedChannelsSyncMsg: (args, hidden) => {
    hideInSyncMsg(args.syncMsg, hidden);
  },
  onSharedChannelsAttachmentSyncMsg: (args, hidden) => {
    hideInPost(args.post, hidden);
  },
  onSharedChannelsProfileImageSyncMsg: (args, hidden) => {
    hideInUser(args.user, hidden);
  },
};

/** Empties what is to be hidden in the answer of a method. It is changed: call it before anybody else has it. */
export const apiSecrets: { readonly [M in ApiMethodName]?: (answer: ApiTypes[M]["answer"], hidden: HiddenSecrets) => void } = {
  createUser: (answer, hidden) => {
    hideInUser(answer, hidden);
  },
  getUsers: (answer, hidden) => {
    for (const item of answer ?? []) hideInUser(item, hidden);
  },
  getUsersByIds: (answer, hidden) => {
    for (const item of answer ?? []) hideInUser(item, hidden);
  },
  getUser: (answer, hidden) => {
    hideInUser(answer, hidden);
  },
  getUserByEmail: (answer, hidden) => {
    hideInUser(answer, hidden);
  },
  getUserByUsername: (answer, hidden) => {
    hideInUser(answer, hidden);
  },
  getUsersByUsernames: (answer, hidden) => {
    for (const item of answer ?? []) hideInUser(item, hidden);
  },
  getUsersInTeam: (answer, hidden) => {
    for (const item of answer ?? []) hideInUser(item, hidden);
  },
  updateUser: (answer, hidden) => {
    hideInUser(answer, hidden);
  },
  getUsersInChannel: (answer, hidden) => {
    for (const item of answer ?? []) hideInUser(item, hidden);
  },
  searchUsers: (answer, hidden) => {
    for (const item of answer ?? []) hideInUser(item, hidden);
  },
  updateUserRoles: (answer, hidden) => {
    hideInUser(answer, hidden);
  },
  getSession: (answer, hidden) => {
    hideInSession(answer, hidden);
  },
  createSession: (answer, hidden) => {
    hideInSession(answer, hidden);
  },
  createPost: (answer, hidden) => {
    hideInPost(answer, hidden);
  },
  sendEphemeralPost: (answer, hidden) => {
    hideInPost(answer, hidden);
  },
  updateEphemeralPost: (answer, hidden) => {
    hideInPost(answer, hidden);
  },
  getPostThread: (answer, hidden) => {
    hideInPostList(answer, hidden);
  },
  getPost: (answer, hidden) => {
    hideInPost(answer, hidden);
  },
  getPostsSince: (answer, hidden) => {
    hideInPostList(answer, hidden);
  },
  getPostsAfter: (answer, hidden) => {
    hideInPostList(answer, hidden);
  },
  getPostsBefore: (answer, hidden) => {
    hideInPostList(answer, hidden);
  },
  getPostsForChannel: (answer, hidden) => {
    hideInPostList(answer, hidden);
  },
  updatePost: (answer, hidden) => {
    hideInPost(answer, hidden);
  },
  searchPostsInTeam: (answer, hidden) => {
    for (const item of answer ?? []) hideInPost(item, hidden);
  },
  searchPostsInTeamForUser: (answer, hidden) => {
    hideInPostSearchResults(answer, hidden);
  },
  getGroupMemberUsers: (answer, hidden) => {
    for (const item of answer ?? []) hideInUser(item, hidden);
  },
  queryUsersForAccessControlExpression: (answer, hidden) => {
    hideInAccessControlPolicyTestResponse(answer, hidden);
  },
};

function hideInAccessControlPolicyTestResponse(v: AccessControlPolicyTestResponse | undefined, hidden: HiddenSecrets): void {
  if (v === undefined) return;
  for (const item of v.users ?? []) hideInUser(item, hidden);
}

function hideInPost(v: Post | undefined, hidden: HiddenSecrets): void {
  if (v === undefined) return;
  for (const item of v.participants ?? []) hideInUser(item, hidden);
}

function hideInPostList(v: PostList | undefined, hidden: HiddenSecrets): void {
  if (v === undefined) return;
  for (const item of Object.values(v.posts ?? {})) hideInPost(item, hidden);
  for (const item of Object.values(v.burnOnReadPosts ?? {})) hideInPost(item, hidden);
}

function hideInPostSearchResults(v: PostSearchResults | undefined, hidden: HiddenSecrets): void {
  if (v === undefined) return;
  for (const item of Object.values(v.posts ?? {})) hideInPost(item, hidden);
  for (const item of Object.values(v.burnOnReadPosts ?? {})) hideInPost(item, hidden);
}

function hideInSession(v: Session | undefined, hidden: HiddenSecrets): void {
  if (v === undefined) return;
  if (hidden.sessionToken) v.token = "";
}

function hideInUser(v: User | undefined, hidden: HiddenSecrets): void {
  if (v === undefined) return;
  if (hidden.passwordHash) v.password = "";
  if (hidden.mfaSecret) v.mfaSecret = "";
}

function hideInWebSocketRequest(v: WebSocketRequest | undefined, hidden: HiddenSecrets): void {
  if (v === undefined) return;
  hideInSession(v.session, hidden);
  if (hidden.sessionToken) hideChallenge(v);
}

/** Takes the session token out of the message with which a client says who it is. */
function hideChallenge({ action, data }: WebSocketRequest): void {
  if (action === "authentication_challenge" && data !== undefined && "token" in data) data.token = "";
}

function hideInUserJson(v: UserJson | null | undefined, hidden: HiddenSecrets): void {
  if (!v) return;
  if (hidden.passwordHash) v.password = undefined;
  if (hidden.mfaSecret) v.mfa_secret = undefined;
}

function hideInPostJson(v: PostJson | null | undefined, hidden: HiddenSecrets): void {
  if (!v) return;
  for (const item of v.participants ?? []) hideInUserJson(item, hidden);
}

function hideInSyncMsg(v: SyncMsg | null | undefined, hidden: HiddenSecrets): void {
  if (!v) return;
  for (const item of Object.values(v.users ?? {})) hideInUserJson(item, hidden);
  for (const item of v.posts ?? []) hideInPostJson(item, hidden);
}
