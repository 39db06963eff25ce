package layersjudge

import (
	"bytes"
	"errors"
	"io"
	"math/rand"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/hashicorp/yamux"
)

// window is what a direction of a stream may carry before it is granted more.
const window = 256 * 1024

// echoed sends bytes and their end, and wants both back.
func echoed(p *peer, content []byte) {
	stream := p.open("echo")
	go func() {
		stream.Write(content)
		// It ends this direction alone.
		stream.Close()
	}()
	got, err := io.ReadAll(stream)
	if err != nil || !bytes.Equal(got, content) {
		p.t.Errorf("%d of %d bytes came back: %v", len(got), len(content), err)
	}
}

func TestAThousandStreamsAtOnce(t *testing.T) {
	everywhere(t, nil, func(p *peer) {
		var all sync.WaitGroup
		for i := range 1000 {
			all.Add(1)
			go func() {
				defer all.Done()
				content := make([]byte, 1+i*37)
				rand.New(rand.NewSource(int64(i))).Read(content)
				echoed(p, content)
			}()
		}
		all.Wait()
		if left := p.session.NumStreams(); left != 0 {
			t.Errorf("%d streams are left", left)
		}
	})
}

func TestMuchMoreThanAWindow(t *testing.T) {
	everywhere(t, nil, func(p *peer) {
		echoed(p, bytes.Repeat([]byte("0123456789abcde"), 2<<20))
	})
}

func TestOurStreamsReachGo(t *testing.T) {
	everywhere(t, nil, func(p *peer) {
		go func() {
			for stream, err := p.session.AcceptStream(); err == nil; stream, err = p.session.AcceptStream() {
				go func() {
					io.Copy(stream, stream)
					stream.Close()
				}()
			}
		}()
		var opened struct {
			Echoed, Reset int
			Refused       string
		}
		p.ask("open 1000", &opened)
		if opened.Echoed != 1000 {
			t.Errorf("%+v", opened)
		}
	})
}

func TestAReaderThatStopsHoldsOurWriterBack(t *testing.T) {
	everywhere(t, nil, func(p *peer) {
		stream := p.open("source")
		p.eventually("the window is full", func(c counts) bool { return c.Sourced == window })
		echoed(p, make([]byte, 2*window))
		if c := p.counts(); c.Sourced != window {
			t.Errorf("%d bytes were written", c.Sourced)
		}
		if _, err := io.ReadFull(stream, make([]byte, 16*window)); err != nil {
			t.Error(err)
		}
	})
}

func TestOurReaderThatStopsHoldsGoBack(t *testing.T) {
	everywhere(t, nil, func(p *peer) {
		stream := p.open("hold")
		sent := window - len("hold\n")
		stream.SetWriteDeadline(time.Now().Add(300 * time.Millisecond))
		written, err := stream.Write(make([]byte, 2*window))
		if !errors.Is(err, os.ErrDeadlineExceeded) && !errors.Is(err, yamux.ErrTimeout) || written != sent {
			t.Fatalf("%d bytes were written: %v", written, err)
		}
		echoed(p, make([]byte, 2*window))
		stream.SetWriteDeadline(time.Time{})
		go p.open("release")
		if _, err := stream.Write(make([]byte, 4*window)); err != nil {
			t.Error(err)
		}
		stream.Close()
		p.eventually("all of it arrived", func(c counts) bool { return c.Held == sent+4*window && c.Ended == 1 })
	})
}

func TestResetsReachTheOtherSide(t *testing.T) {
	impatient := func(c *yamux.Config) { c.StreamCloseTimeout = 100 * time.Millisecond }
	everywhere(t, impatient, func(p *peer) {
		if _, err := io.ReadAll(p.open("reset")); !errors.Is(err, yamux.ErrConnectionReset) {
			t.Errorf("read: %v", err)
		}
		// Go resets a stream whose other direction nobody ends.
		p.open("hold").Close()
		p.eventually("Go's reset is seen", func(c counts) bool { return c.Ended+c.Reset == 1 })
		echoed(p, []byte("alive"))
	})
}

func TestNoMoreStreamsThanGoLetsWait(t *testing.T) {
	everywhere(t, nil, func(p *peer) {
		var opened struct{ Echoed, Reset int }
		done := make(chan bool)
		go func() {
			defer close(done)
			p.ask("open 300", &opened)
		}()
		// All that Go lets wait are there, beside the one that asks; it would reset those above.
		for end := time.Now().Add(patience); p.session.NumStreams() < 257; time.Sleep(time.Millisecond) {
			if time.Now().After(end) {
				t.Fatalf("in vain: there are %d streams", p.session.NumStreams())
			}
		}
		p.counts()
		for range 300 {
			stream, err := p.session.AcceptStream()
			if err != nil {
				t.Fatal(err)
			}
			go func() {
				io.Copy(stream, stream)
				stream.Close()
			}()
		}
		<-done
		if opened.Echoed != 300 {
			t.Errorf("%+v", opened)
		}
	})
}

func TestGoGoesAway(t *testing.T) {
	everywhere(t, nil, func(p *peer) {
		stream := p.open("echo")
		if err := p.session.GoAway(); err != nil {
			t.Fatal(err)
		}
		var opened struct{ Refused string }
		p.ask("open 1", &opened)
		if !strings.Contains(opened.Refused, "going away") {
			t.Errorf("%+v", opened)
		}
		stream.Write([]byte("still here"))
		stream.Close()
		if got, err := io.ReadAll(stream); string(got) != "still here" || err != nil {
			t.Errorf("%q, %v", got, err)
		}
	})
}

func TestPings(t *testing.T) {
	often := func(c *yamux.Config) { c.KeepAliveInterval = 5 * time.Millisecond }
	everywhere(t, often, func(p *peer) {
		source := p.open("source")
		go io.Copy(io.Discard, source)
		for range 200 {
			if _, err := p.session.Ping(); err != nil {
				t.Fatal(err)
			}
		}
		if p.session.IsClosed() {
			t.Error("the keep-alive was not answered")
		}
	})
}

func TestTheEndOfTheConnectionIsSeen(t *testing.T) {
	everywhere(t, nil, func(p *peer) {
		p.open("hold")
		p.open("source")
		p.counts()
		p.session.Close()
		if line, err := p.output.ReadString('\n'); !strings.HasPrefix(line, "closed: ") {
			t.Errorf("%q, %v", line, err)
		}
	})
}
