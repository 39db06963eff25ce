// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import { autocompleteDynamicListArgType, autocompleteStaticListArgType, autocompleteTextArgType } from "./command.ts";
import { appErrorType } from "./common.ts";
import { goDocuments } from "./documents.ts";
import { listOfMessageAttachmentType } from "./message-attachment.ts";
import {
  listOfPluginPropertyOptionType,
  listOfPropertyOwnerType,
  pluginErrorStringType,
  pqErrorType,
  previewPostType,
} from "./types.ts";

import { anyList, anyMap, createRegistry, type Registry } from "@mattermost-plugin/gob";

/** The types that may stand in interfaces, by the names that servers and Go plugins register. */
export const gobRegistry: Registry = createRegistry([
  ["[]interface {}", { type: anyList }],
  ["map[string]interface {}", { type: anyMap }],
  ["[]*model.SlackAttachment", { type: listOfMessageAttachmentType, read: goDocuments.read }],
  ["*model.AppError", { type: appErrorType, read: goDocuments.read }],
  ["*pq.Error", { type: pqErrorType, read: goDocuments.read }],
  ["*plugin.ErrorString", { type: pluginErrorStringType, read: goDocuments.read }],
  ["*model.AutocompleteDynamicListArg", { type: autocompleteDynamicListArgType, read: goDocuments.read }],
  ["*model.AutocompleteStaticListArg", { type: autocompleteStaticListArgType, read: goDocuments.read }],
  ["*model.AutocompleteTextArg", { type: autocompleteTextArgType, read: goDocuments.read }],
  ["*model.PreviewPost", { type: previewPostType, read: goDocuments.read }],
  ["github.com/mattermost/mattermost/server/public/model.PropertyOptions[*github.com/mattermost/mattermost/server/public/model.PluginPropertyOption]", { type: listOfPluginPropertyOptionType, read: goDocuments.read }],
  ["[]model.PropertyOwner", { type: listOfPropertyOwnerType, read: goDocuments.read }],
]);
