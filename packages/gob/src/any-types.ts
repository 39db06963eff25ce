import { basic, type MapType, type SliceType } from "./gob-type.ts";

/** Go's []any, which programs register as `[]interface {}`. */
export const anyList: SliceType = { kind: "slice", elem: basic.interface };

/** Go's map[string]any, which programs register as `map[string]interface {}`. */
export const anyMap: MapType = { kind: "map", key: basic.string, elem: basic.interface };
