import type { DomainApi } from "../core/domain.ts";
import { required } from "../core/required.ts";
import { createCategory, updateCategories } from "./change-categories.ts";
import { getCategories } from "./find-categories.ts";

export const sidebarApi = ((server) => ({
  createChannelSidebarCategory: (request) =>
    createCategory(server, request.userId, request.teamId, required(request.newCategory, "new_category")),
  getChannelSidebarCategories: (request) => getCategories(server, request.userId, request.teamId),
  updateChannelSidebarCategories: (request) =>
    updateCategories(server, request.userId, request.teamId, request.categories),
})) satisfies DomainApi;
