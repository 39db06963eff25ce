package grpcjudge

import (
	"net"
	"strings"
	"testing"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/reflect/protoregistry"
)

// serveAPI stands in for the server's plugin API: a few methods with fixed answers, the others unimplemented.
// It answers the address to put into the plugin's environment.
func serveAPI(t *testing.T, files *protoregistry.Files) string {
	t.Helper()
	answers := map[string]string{
		"GetServerVersion":        `{"version": "11.9.0"}`,
		"LoadPluginConfiguration": `{"configJson": "eyJncmVldGluZyI6ICJoaSJ9"}`,
		"KVGet":                   `{"value": "aGk="}`,
	}
	handle := func(_ any, stream grpc.ServerStream) error {
		path, _ := grpc.MethodFromServerStream(stream)
		method := path[strings.LastIndex(path, "/")+1:]
		answer, known := answers[method]
		if !known {
			return status.Error(codes.Unimplemented, "not implemented by the judge: "+method)
		}
		if err := stream.RecvMsg(newMessage(files, method+"Request")); err != nil {
			return err
		}
		return stream.SendMsg(fromJSON(files, method+"Response", answer))
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	server := grpc.NewServer(grpc.UnknownServiceHandler(handle))
	go server.Serve(listener)
	t.Cleanup(server.Stop)
	return listener.Addr().String()
}
