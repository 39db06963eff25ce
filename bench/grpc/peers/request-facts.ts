/** Who stands behind the calls. */
export const pluginContext = {
  sessionId: "s".repeat(26),
  requestId: "r".repeat(26),
  ipAddress: "203.0.113.7",
  acceptLanguage: "en-US,en;q=0.9",
  userAgent: "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0",
};

/** Headers of the HTTP requests, in the contract's form. */
export const requestHeaders = [
  { key: "Accept", values: ["application/json"] },
  { key: "Accept-Encoding", values: ["gzip, deflate, br"] },
  { key: "Accept-Language", values: [pluginContext.acceptLanguage] },
  { key: "User-Agent", values: [pluginContext.userAgent] },
  { key: "Mattermost-User-Id", values: ["u".repeat(26)] },
];
