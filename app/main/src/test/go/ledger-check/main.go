// Checks a Daybook's ledger with the packages that the Go team wrote for its own checksum database, and nothing of
// Daybook's: the signed note, the tiles, every leaf, and proofs of inclusion and consistency. Given -pack and -key, it
// checks the entries of a pack of evidence instead.
package main

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const (
	tileHeight = 8
	tileWidth  = 1 << tileHeight
)

type ledger struct {
	url   string
	token string
	alter string
}

func (l *ledger) get(path string) []byte {
	request, err := http.NewRequest("GET", l.url+path, nil)
	check(err)
	request.Header.Set("Authorization", "Bearer "+l.token)
	answer, err := http.DefaultClient.Do(request)
	check(err)
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	check(err)
	if answer.StatusCode != http.StatusOK {
		log.Fatalf("%s was answered %s: %s", path, answer.Status, body)
	}
	if path == l.alter {
		body[len(body)/2] ^= 1
	}
	return body
}

func (l *ledger) json(path string, into any) {
	check(json.Unmarshal(l.get(path), into))
}

// Height, ReadTiles and SaveTiles make it a tlog.TileReader.
func (l *ledger) Height() int { return tileHeight }

func (l *ledger) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var read [][]byte
	for _, tile := range tiles {
		// tlog-tiles has one height only and does not name it.
		path := strings.Replace(tile.Path(), fmt.Sprintf("tile/%d/", tileHeight), "tile/", 1)
		read = append(read, l.get("/ledger/"+path))
	}
	return read, nil
}

func (l *ledger) SaveTiles([]tlog.Tile, [][]byte) {}

func main() {
	log.SetFlags(0)
	l := &ledger{token: os.Getenv("DAYBOOK_TOKEN_AUDITOR")}
	flag.StringVar(&l.url, "url", "", "where Daybook answers")
	flag.StringVar(&l.alter, "alter", "", "a path of which a bit is turned, so that the check has to fail")
	pack := flag.String("pack", "", "a pack of evidence to check instead")
	key := flag.String("key", "", "the verifier key by which its checkpoint has to be signed")
	flag.Parse()
	if *pack != "" {
		checkPack(*pack, *key)
		return
	}

	verifier, err := note.NewVerifier(strings.TrimSuffix(string(l.get("/ledger/key")), "\n"))
	check(err)
	opened, err := note.Open(l.get("/ledger/checkpoint"), note.VerifierList(verifier))
	check(err)
	tree := parse(opened.Text, verifier.Name())
	leaves := l.leaves(tree)
	l.entries(tree, leaves)
	l.inclusion(tree, leaves)
	l.consistency(tree)
	fmt.Printf("%d leaves hold, of %s\n", tree.N, verifier.Name())
}

// parse reads the three lines of a checkpoint (C2SP tlog-checkpoint).
func parse(text, origin string) tlog.Tree {
	lines := strings.Split(text, "\n")
	if len(lines) != 4 || lines[0] != origin || lines[3] != "" {
		log.Fatalf("not a checkpoint of %s: %q", origin, text)
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	check(err)
	root, err := tlog.ParseHash(lines[2])
	check(err)
	return tlog.Tree{N: size, Hash: root}
}

// leaves reads the hash of every leaf; the reader authenticates each tile by the root.
func (l *ledger) leaves(tree tlog.Tree) []tlog.Hash {
	var indexes []int64
	for leaf := int64(0); leaf < tree.N; leaf++ {
		indexes = append(indexes, tlog.StoredHashIndex(0, leaf))
	}
	hashes, err := tlog.TileHashReader(tree, l).ReadHashes(indexes)
	check(err)
	return hashes
}

// entries reads every bundle: before each entry two bytes with its length.
func (l *ledger) entries(tree tlog.Tree, leaves []tlog.Hash) {
	for first := int64(0); first < tree.N; first += tileWidth {
		width := tileWidth
		if tree.N-first < tileWidth {
			width = int(tree.N - first)
		}
		tile := tlog.Tile{H: tileHeight, L: -1, N: first / tileWidth, W: width}
		path := strings.Replace(tile.Path(), fmt.Sprintf("tile/%d/data/", tileHeight), "tile/entries/", 1)
		rest := bytes.NewReader(l.get("/ledger/" + path))
		for i := 0; i < width; i++ {
			var length uint16
			check(binary.Read(rest, binary.BigEndian, &length))
			entry := make([]byte, length)
			_, err := io.ReadFull(rest, entry)
			check(err)
			if tlog.RecordHash(entry) != leaves[first+int64(i)] {
				log.Fatalf("the entry at %d is not its leaf", first+int64(i))
			}
		}
		if rest.Len() > 0 {
			log.Fatalf("%s has more than its entries", path)
		}
	}
}

// inclusion asks for the proof of some entries.
func (l *ledger) inclusion(tree tlog.Tree, leaves []tlog.Hash) {
	for _, position := range []int64{0, 1, tree.N / 2, tree.N - 2, tree.N - 1} {
		var answer struct {
			Leaf string
			Path []string
		}
		l.json(fmt.Sprintf("/api/ledger/inclusion?position=%d&size=%d", position, tree.N), &answer)
		hash := tlog.RecordHash([]byte(answer.Leaf))
		if hash != leaves[position] {
			log.Fatalf("the leaf at %d is another one", position)
		}
		check(tlog.CheckRecord(hashes(answer.Path), tree.N, tree.Hash, position, hash))
	}
}

// consistency asks for the proof that some smaller trees are the beginning of this one.
func (l *ledger) consistency(tree tlog.Tree) {
	for _, from := range []int64{1, 2, tree.N / 3, tileWidth, tree.N - 1, tree.N} {
		var answer struct {
			FromRoot string
			Proof    []string
		}
		l.json(fmt.Sprintf("/api/ledger/consistency?from=%d&to=%d", from, tree.N), &answer)
		root, err := tlog.ParseHash(answer.FromRoot)
		check(err)
		own, err := tlog.TreeHash(from, tlog.TileHashReader(tree, l))
		check(err)
		if root != own {
			log.Fatalf("the root of the first %d leaves is another one", from)
		}
		check(tlog.CheckTree(hashes(answer.Proof), tree.N, tree.Hash, from, root))
	}
}

// archive is a pack of evidence, as a tlog.TileReader.
type archive struct {
	*zip.ReadCloser
}

func (a archive) read(name string) []byte {
	file, err := a.Open(name)
	check(err)
	defer file.Close()
	content, err := io.ReadAll(file)
	check(err)
	return content
}

func (a archive) Height() int { return tileHeight }

func (a archive) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var read [][]byte
	for _, tile := range tiles {
		read = append(read, a.read(strings.Replace(tile.Path(), fmt.Sprintf("tile/%d/", tileHeight), "tile/", 1)))
	}
	return read, nil
}

func (a archive) SaveTiles([]tlog.Tile, [][]byte) {}

// place names an entry by its aggregate and version.
type place struct {
	aggregate string
	version   int64
}

// redaction is what an entry says of one whose text was redacted: the digest that was there, and the one that is left.
type redaction struct {
	Version                       int64
	PayloadDigest, RedactedDigest []byte
}

// explained tells whether redactions lead from the digest in a leaf to the one that is there.
func explained(leaf, there []byte, redactions []redaction) bool {
	known := map[string]bool{string(leaf): true}
	for _, one := range redactions {
		known[string(one.RedactedDigest)] = known[string(one.RedactedDigest)] || known[string(one.PayloadDigest)]
	}
	return known[string(there)]
}

// part is a file of a pack, as its signed manifest names it.
type part struct {
	kind, sha256, name string
	bytes              int
}

// manifest checks the signature of the manifest, and that the archive has the files that it names and no others.
func (a archive) manifest(verifier note.Verifier) {
	signed, err := note.Open(a.read("manifest"), note.VerifierList(verifier))
	check(err)
	lines := strings.Split(signed.Text, "\n")
	if lines[0] != "daybook evidence pack 2" || lines[1] != "origin "+verifier.Name() {
		log.Fatalf("not the manifest of a pack of %s: %q", verifier.Name(), lines[:2])
	}
	due := map[string]part{}
	for _, line := range lines {
		words := strings.Split(line, " ")
		if words[0] != "part" {
			continue
		}
		length, err := strconv.Atoi(words[3])
		check(err)
		due[words[5]] = part{words[1], words[4], words[5], length}
	}
	for _, file := range a.File {
		if file.Name == "manifest" {
			continue
		}
		content := a.read(file.Name)
		if digest := fmt.Sprintf("%x", sha256.Sum256(content)); digest != due[file.Name].sha256 || len(content) != due[file.Name].bytes {
			log.Fatalf("%s is not as the manifest says", file.Name)
		}
		delete(due, file.Name)
	}
	if len(due) > 0 {
		log.Fatalf("files of the manifest are missing: %v", due)
	}
}

// lines has the entries of a pack, those that tell of later redactions after the others.
func (a archive) lines() []byte {
	lines := a.read("entries.jsonl")
	for _, file := range a.File {
		if file.Name == "redactions.jsonl" {
			lines = append(lines, a.read(file.Name)...)
		}
	}
	return lines
}

// checkPack checks the signed manifest, that each payload makes the digest in its leaf, or the one that a redaction left which an entry of the
// pack tells of, and that each leaf is in the tree of the checkpoint.
func checkPack(path, key string) {
	opened, err := zip.OpenReader(path)
	check(err)
	pack := archive{opened}
	verifier, err := note.NewVerifier(key)
	check(err)
	pack.manifest(verifier)
	checkpoint, err := note.Open(pack.read("checkpoint"), note.VerifierList(verifier))
	check(err)
	tree := parse(checkpoint.Text, verifier.Name())
	lines := json.NewDecoder(bytes.NewReader(pack.lines()))
	entries := 0
	differing := map[place][2][]byte{}
	redactions := map[place][]redaction{}
	for ; lines.More(); entries++ {
		var line struct {
			Leaf    json.RawMessage
			Payload string
			Salt    []byte
		}
		check(lines.Decode(&line))
		var leaf struct {
			Position, Version     int64
			Aggregate, Type, Role string
			PayloadDigest         []byte
		}
		check(json.Unmarshal(line.Leaf, &leaf))
		digest := sha256.Sum256(append(line.Salt, line.Payload...))
		if !bytes.Equal(digest[:], leaf.PayloadDigest) {
			differing[place{leaf.Aggregate, leaf.Version}] = [2][]byte{leaf.PayloadDigest, digest[:]}
		} else if strings.HasSuffix(leaf.Type, ".text-redacted") && leaf.Role == "DATA_PROTECTION" {
			var told struct{ Redaction struct{ Entries []redaction } }
			check(json.Unmarshal([]byte(line.Payload), &told))
			for _, one := range told.Redaction.Entries {
				at := place{leaf.Aggregate, one.Version}
				redactions[at] = append(redactions[at], one)
			}
		}
		stored := []int64{tlog.StoredHashIndex(0, leaf.Position)}
		hashes, err := tlog.TileHashReader(tree, pack).ReadHashes(stored)
		check(err)
		if hashes[0] != tlog.RecordHash(line.Leaf) {
			log.Fatalf("the entry at %d is not its leaf", leaf.Position)
		}
	}
	for at, digests := range differing {
		if !explained(digests[0], digests[1], redactions[at]) {
			log.Fatalf("version %d of %s has another payload", at.version, at.aggregate)
		}
	}
	fmt.Printf("%d entries hold, of %s\n", entries, verifier.Name())
}

func hashes(written []string) []tlog.Hash {
	var read []tlog.Hash
	for _, one := range written {
		hash, err := tlog.ParseHash(one)
		check(err)
		read = append(read, hash)
	}
	return read
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
