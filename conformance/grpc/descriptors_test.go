package grpcjudge

import (
	"os"
	"path/filepath"
	"testing"

	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protodesc"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"
	"google.golang.org/protobuf/types/descriptorpb"
	"google.golang.org/protobuf/types/dynamicpb"
)

const contract = "mattermost.pluginapi.v1."

// readContract loads the pinned contract: the judge knows the messages from it alone, not from the protos under test.
func readContract(t *testing.T) *protoregistry.Files {
	t.Helper()
	bytes, err := os.ReadFile(filepath.Join("..", "..", "proto", "baseline", "image.binpb"))
	if err != nil {
		t.Fatal(err)
	}
	var set descriptorpb.FileDescriptorSet
	if err := proto.Unmarshal(bytes, &set); err != nil {
		t.Fatal(err)
	}
	files, err := protodesc.NewFiles(&set)
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func newMessage(files *protoregistry.Files, name string) *dynamicpb.Message {
	descriptor, err := files.FindDescriptorByName(protoreflect.FullName(contract + name))
	if err != nil {
		panic(err)
	}
	return dynamicpb.NewMessage(descriptor.(protoreflect.MessageDescriptor))
}

// fromJSON builds a message of the contract from its JSON form.
func fromJSON(files *protoregistry.Files, name, json string) *dynamicpb.Message {
	message := newMessage(files, name)
	if err := protojson.Unmarshal([]byte(json), message); err != nil {
		panic(err)
	}
	return message
}

// text reads a string field on a path of message fields, for example text(m, "modified_post", "message").
func text(message protoreflect.Message, path ...protoreflect.Name) string {
	value := at(message, path...)
	if !value.IsValid() {
		return ""
	}
	return value.String()
}

// at answers the value on a path of fields, or an invalid value where a message on the way is missing.
func at(message protoreflect.Message, path ...protoreflect.Name) protoreflect.Value {
	for _, name := range path[:len(path)-1] {
		field := message.Descriptor().Fields().ByName(name)
		if !message.Has(field) {
			return protoreflect.Value{}
		}
		message = message.Get(field).Message()
	}
	return message.Get(message.Descriptor().Fields().ByName(path[len(path)-1]))
}
