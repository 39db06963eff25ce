// Command facts writes what generation has to know about a release of Mattermost's Go module server/public, and what no
// proto says: every call that crosses net/rpc with its arguments and results, every type that these reach with its form in
// gob and its JSON names, the constants of its enums, and the names under which dynamic values are registered.
//
// The output is a function of the version alone: running it again changes nothing.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	output := flag.String("o", "", "file to write; standard output if empty")
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(), "usage: facts [-o file] <version of server/public, for example v0.4.4>")
		flag.PrintDefaults()
	}
	flag.Parse()
	if flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(flag.Arg(0), *output); err != nil {
		fmt.Fprintln(os.Stderr, "facts:", err)
		os.Exit(1)
	}
}

func run(version, output string) error {
	module, err := load(version)
	if err != nil {
		return err
	}
	facts, err := collect(module)
	if err != nil {
		return err
	}
	text, err := layout(facts)
	if err != nil {
		return err
	}
	if output == "" {
		_, err = os.Stdout.Write(text)
		return err
	}
	return os.WriteFile(output, text, 0o644)
}
