module mattermost-plugin/launcher

go 1.26
