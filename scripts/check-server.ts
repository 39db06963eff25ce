// Runs conformance/server against a Mattermost server: MM_ADMIN_TOKEN=<token of a system admin> npm run check-server -- --url http://localhost:8065
import "../conformance/server/check-server.ts";
