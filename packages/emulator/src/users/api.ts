import { appError, notFoundDetail } from "../core/app-error.ts";
import { pluginCaller } from "../core/caller.ts";
import type { DomainApi } from "../core/domain.ts";
import { required } from "../core/required.ts";
import { createUser } from "./create-user.ts";
import { findUserByEmail, findUserByUsername, findUsers, getUser } from "./find-user.ts";
import { listUsers, listUsersByUsernames, listUsersInChannel, listUsersInTeam } from "./list-users.ts";
import { getProfileImage, setProfileImage } from "./profile-image.ts";
import { searchUsers } from "./search-users.ts";
import { updateActive } from "./update-active.ts";
import { updateAuth } from "./update-auth.ts";
import { updateRoles } from "./update-roles.ts";
import { updateUser } from "./update-user.ts";

export const usersApi = ((server) => ({
  createUser: (request, call) => createUser(server, pluginCaller(call), required(request.user, "user")),
  deleteUser: (request, call) => updateActive(server, pluginCaller(call), request.userId, false),
  getUsers: (request) => listUsers(server, request),
  getUsersByIds: (request) => findUsers(server, request.userIds),
  getUser: (request) => getUser(server, request.userId),
  getUserByEmail: (request) => {
    const user = findUserByEmail(server, request.email);
    if (user) return user;
    throw appError({
      where: "GetUserByEmail",
      id: "app.user.missing_account.const",
      status: 404,
      detail: notFoundDetail("User", `email=${request.email.toLowerCase()}`),
    });
  },
  getUserByUsername: (request) => {
    const user = findUserByUsername(server, request.name);
    if (user) return user;
    throw appError({
      where: "GetUserByUsername",
      id: "app.user.get_by_username.app_error",
      status: 404,
      detail: notFoundDetail("User", `username=${request.name}`),
    });
  },
  getUsersByUsernames: (request) => listUsersByUsernames(server, request.usernames),
  getUsersInTeam: (request) => listUsersInTeam(server, request.teamId, request.page, request.perPage),
  getUsersInChannel: (request) =>
    listUsersInChannel(server, request.channelId, request.sortBy, request.page, request.perPage),
  searchUsers: (request) => searchUsers(server, request),
  updateUser: (request) => updateUser(server, required(request.user, "user")),
  updateUserActive: (request, call) => updateActive(server, pluginCaller(call), request.userId, request.active),
  updateUserRoles: (request) => updateRoles(server, request.userId, request.newRoles),
  updateUserAuth: (request) => updateAuth(server, request.userId, required(request.userAuth, "user_auth")),
  getProfileImage: (request) => getProfileImage(server, request.userId),
  setProfileImage: (request) => setProfileImage(server, request.userId, request.data),
})) satisfies DomainApi;
