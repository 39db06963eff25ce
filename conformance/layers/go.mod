module mattermost-plugin/conformance/layers

go 1.26.7

require github.com/hashicorp/yamux v0.1.2
