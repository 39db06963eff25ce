/** Parts of Go's plugin API that the contract does not carry. A star stands for the rest of a name. */
export interface NotCarried {
  readonly what: string;
  readonly reason: string;
}

/** Everything that a release has and the contract has not, with the reason. The only such list. */
export const notCarried: readonly NotCarried[] = [
  { what: "model.CommandArgs.T", reason: "A function: nothing can carry it, and gob leaves it out as well." },
  { what: "model.WebSocketRequest.T", reason: "A function: nothing can carry it, and gob leaves it out as well." },
  { what: "model.Permission.*", reason: "A permission goes by its id. The server looks at nothing else of it." },
  { what: "LoadPluginConfiguration(dest)", reason: "Where Go puts the settings. Here they are the answer." },
  { what: "Log*(keyValuePairs)", reason: "Carried in another shape: names and values in turn are a list of pairs." },
  { what: "PluginHTTPStream", reason: "The way in which net/rpc makes the call PluginHTTP, which is carried." },
  {
    what: "SyncMsg: *",
    reason: "Go keeps it out of JSON, which is also how servers send these messages to each other.",
  },
  {
    what: "response writer *",
    reason:
      "The response of ServeHTTP and ServeMetrics flows in pieces on their streams. " +
      "A connection that is taken over (Hijack) has no form over gRPC.",
  },
  {
    what: "plugin.HTTPRequestSubset",
    reason: "The form of a request over net/rpc. Here it is the head of a stream, or the request of PluginHTTP.",
  },
  { what: "plugin.ErrorString", reason: "An error that is no AppError. Its text is the message of an AppError." },
  { what: "pq.Error", reason: "An error of the database. Its text is the message of an AppError." },
  {
    what: "driver *",
    reason: "The server's database as it is: for Mattermost's own plugins only, and outside of its promise to stay.",
  },
  { what: "driver.*", reason: "Belongs to the database driver." },
  { what: "plugin.ResultContainer", reason: "Belongs to the database driver." },
];

/** The entry for a part that is not carried; undefined if the list does not have it. */
export function reasonFor(place: string): NotCarried | undefined {
  return notCarried.find(({ what }) => matches(what, place));
}

function matches(what: string, place: string): boolean {
  const [start = "", ...rest] = what.split("*");
  if (rest.length === 0) return what === place;
  return place.startsWith(start) && place.endsWith(rest.join("*"));
}
