// Reads a pattern and texts, one per line in hexadecimal digits, and writes for each text whether the pattern is in it.
package main

import (
	"bufio"
	"encoding/hex"
	"fmt"
	"log"
	"os"
	"regexp"
)

func main() {
	lines := bufio.NewScanner(os.Stdin)
	if !lines.Scan() {
		log.Fatal("no pattern")
	}
	expression, err := regexp.Compile(decode(lines.Text()))
	if err != nil {
		log.Fatal(err)
	}
	for lines.Scan() {
		fmt.Println(expression.MatchString(decode(lines.Text())))
	}
}

func decode(line string) string {
	text, err := hex.DecodeString(line)
	if err != nil {
		log.Fatal(err)
	}
	return string(text)
}
