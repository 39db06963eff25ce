import type { PropertyField, PropertyGroup, PropertyValue } from "@mattermost-plugin/gen";
import { defineTable } from "../core/table.ts";

export const propertyGroupTable = defineTable<PropertyGroup>({
  name: "propertyGroups",
  key: ["id"],
  columns: { id: "text", name: "text", version: "integer", schemaVersion: "integer" },
  indexes: [["name"]],
});

/** A field as it is stored, with the plugin that made it. */
export type PropertyFieldRow = PropertyField & { readonly pluginId: string };

export const propertyFieldTable = defineTable<PropertyFieldRow>({
  name: "propertyFields",
  key: ["id"],
  columns: {
    id: "text",
    groupId: "text",
    name: "text",
    type: "text",
    attrs: "json?",
    targetId: "text",
    targetType: "text",
    createAt: "integer",
    updateAt: "integer",
    deleteAt: "integer",
    objectType: "text",
    protected: "boolean",
    permissionField: "text?",
    permissionValues: "text?",
    permissionOptions: "text?",
    linkedFieldId: "text?",
    createdBy: "text",
    updatedBy: "text",
    pluginId: "text",
  },
  indexes: [["groupId", "name"], ["linkedFieldId"]],
});

export const propertyValueTable = defineTable<PropertyValue>({
  name: "propertyValues",
  key: ["id"],
  columns: {
    id: "text",
    groupId: "text",
    fieldId: "text",
    targetId: "text",
    targetType: "text",
    value: "json?",
    createAt: "integer",
    updateAt: "integer",
    deleteAt: "integer",
    createdBy: "text",
    updatedBy: "text",
  },
  indexes: [["groupId", "targetId"], ["fieldId"]],
});
