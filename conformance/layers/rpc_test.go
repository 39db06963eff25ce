package layersjudge

import (
	"errors"
	"fmt"
	"math"
	"net/rpc"
	"reflect"
	"sync"
	"testing"
	"time"
)

// Inner is a part of Everything.
type Inner struct{ N int }

// Everything has a field of each kind that a call may carry.
type Everything struct {
	Text   string
	Number int64
	Big    uint64
	Float  float64
	Yes    bool
	Bytes  []byte
	List   []string
	Map    map[string]int64
	Inner  *Inner
	Any    any
}

// Judge is the service that our side calls.
type Judge struct{}

func (*Judge) Echo(argument Everything, reply *Everything) error {
	*reply = argument
	return nil
}

func (*Judge) Wait(count int, reply *int) error {
	time.Sleep(time.Duration(count) * 100 * time.Microsecond)
	*reply = count
	return nil
}

func (*Judge) Fail(text string, _ *string) error { return errors.New("failed: " + text) }

func TestGoCallsUs(t *testing.T) {
	everywhere(t, nil, func(p *peer) {
		client := rpc.NewClient(p.open("rpc"))
		defer client.Close()
		var all sync.WaitGroup
		for i := range 64 {
			all.Add(1)
			go func() {
				defer all.Done()
				for k := range 100 {
					sent := Everything{
						Text: fmt.Sprintf("call %d.%d", i, k), Number: math.MinInt64, Big: math.MaxUint64, Float: -0.5, Yes: true,
						Bytes: make([]byte, i*100+1), List: []string{"", "a"}, Map: map[string]int64{"__proto__": int64(i)},
						Inner: &Inner{k}, Any: []string{"x"},
					}
					var got Everything
					if err := client.Call("Judge.Echo", sent, &got); err != nil || !reflect.DeepEqual(got, sent) {
						t.Errorf("%+v, %v", got, err)
						return
					}
				}
			}()
		}
		all.Wait()
		first := client.Go("Judge.Wait", 50, new(int), nil)
		var second int
		if err := client.Call("Judge.Wait", 1, &second); err != nil || second != 1 {
			t.Errorf("%d, %v", second, err)
		}
		if <-first.Done; first.Error != nil || *first.Reply.(*int) != 50 {
			t.Error(first.Error)
		}
		for method, argument := range map[string]any{"Judge.Fail": "why", "Judge.Nothing": 1, "Nobody.Echo": 1, "Echo": 1} {
			want := map[string]string{
				"Judge.Fail":    "failed: why",
				"Judge.Nothing": "rpc: can't find method Judge.Nothing",
				"Nobody.Echo":   "rpc: can't find service Nobody.Echo",
				"Echo":          "rpc: service/method request ill-formed: Echo",
			}[method]
			if err := client.Call(method, argument, new(string)); err == nil || err.Error() != want {
				t.Errorf("%s: %v", method, err)
			}
		}
		if err := client.Call("Judge.Fail", 1, new(string)); err == nil {
			t.Error("a number was taken for a text")
		}
		// A number of another type than was asked for does not end the connection, nor does an argument that Go can't send.
		if err := client.Call("Judge.Echo", Everything{Any: struct{ X int }{1}}, new(Everything)); err == nil {
			t.Error("Go sent what it can't")
		}
		if err := client.Call("Judge.Wait", 2, &second); err != nil || second != 2 {
			t.Errorf("%d, %v", second, err)
		}
	})
}

func TestWeCallGo(t *testing.T) {
	everywhere(t, nil, func(p *peer) {
		server := rpc.NewServer()
		if err := server.Register(&Judge{}); err != nil {
			t.Fatal(err)
		}
		go server.ServeConn(p.open("call 500"))
		var called struct {
			Same, Alive               int
			Waited                    bool
			Failed, Unknown, Mismatch string
		}
		p.ask("called", &called)
		if called.Same != 500 || !called.Waited || called.Alive != 1 {
			t.Errorf("%+v", called)
		}
		if called.Failed != "failed: why" || called.Unknown != "rpc: can't find method Judge.Nothing" {
			t.Errorf("%+v", called)
		}
		if called.Mismatch == "" || called.Mismatch == called.Failed {
			t.Errorf("%+v", called)
		}
	})
}
