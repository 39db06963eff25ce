// Runs conformance/server against a Mattermost server: npm run check-server -- --url http://localhost:8065 --token <token of a system admin>
import "../conformance/server/check-server.ts";
