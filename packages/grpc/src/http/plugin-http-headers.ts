import { groupHeaders, type HeaderValues, toByteString } from "@mattermost-plugin/carrier";

/** Headers in the two forms of PluginHTTP's messages. */
export interface PluginHttpHeaders {
  /** One text for each name. All that hosts and plugins have that know only the pinned contract. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty if no header has several values. */
  readonly headerList: readonly HeaderValues[];
}

export function writePluginHttpHeaders(headers: Headers): PluginHttpHeaders {
  const grouped = groupHeaders(headers);
  return {
    headers: Object.fromEntries(grouped.map(({ key, values }) => [key, values.join(", ")])),
    headerList: grouped.some(({ values }) => values.length > 1) ? grouped : [],
  };
}

export function readPluginHttpHeaders({ headers, headerList }: PluginHttpHeaders): Headers {
  const read = new Headers();
  const list =
    headerList.length > 0 ? headerList : Object.entries(headers).map(([key, value]) => ({ key, values: [value] }));
  for (const { key, values } of list) {
    for (const value of values) read.append(key, toByteString(value));
  }
  return read;
}
