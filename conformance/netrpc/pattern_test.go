package netrpcjudge

import (
	"hash/crc32"
	"io"
)

// patternPeriod is a prime, so that no buffer fits it.
const patternPeriod = 65521

var patternTable = func() []byte {
	table := make([]byte, patternPeriod+65536)
	for i := range table {
		at := i % patternPeriod
		table[i] = byte(at*7 + (at>>8)*13)
	}
	return table
}()

// pattern reads the first so many bytes of what conformance/echo/pattern.ts makes.
type pattern struct{ position, size int64 }

func newPattern(size int64) *pattern { return &pattern{size: size} }

func (p *pattern) Read(buffer []byte) (int, error) {
	if p.position == p.size {
		return 0, io.EOF
	}
	part := patternTable[p.position%patternPeriod:]
	n := copy(buffer[:min(int64(len(buffer)), p.size-p.position)], part)
	p.position += int64(n)
	return n, nil
}

// measured is how many bytes came, and their checksum.
type measured struct {
	Size    int64  `json:"size"`
	Crc     uint32 `json:"crc"`
	Failure string `json:"failure"`
	Aborted bool   `json:"aborted"`
}

// ofPattern is what so many bytes of the pattern measure.
func ofPattern(size int64) measured {
	return measure(newPattern(size))
}

func measure(r io.Reader) measured {
	m := measured{}
	buffer := make([]byte, 65536)
	for {
		n, err := r.Read(buffer)
		m.Size += int64(n)
		m.Crc = crc32.Update(m.Crc, crc32.IEEETable, buffer[:n])
		if err == io.EOF {
			return m
		}
		if err != nil {
			m.Failure = err.Error()
			return m
		}
	}
}

// meter measures what is written to it.
type meter struct{ measured }

func (m *meter) Write(bytes []byte) (int, error) {
	m.Size += int64(len(bytes))
	m.Crc = crc32.Update(m.Crc, crc32.IEEETable, bytes)
	return len(bytes), nil
}
