#!/bin/sh
# Walks through an installed program as somebody who has just got it, in a folder of its own. Any system with a shell.
#
#     packaging/try.sh PROGRAM
set -eu
program=$1
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export TRUSTPATH_DATA_DIR="$home/data" TRUSTPATH_STATE_DIR="$home/state"

# What is asked of the program, and a word that it has to say then.
say() {
  word=$1
  shift
  said=$("$program" "$@" </dev/null 2>&1) || { printf 'failed: %s\n%s\n' "$*" "$said" >&2; exit 1; }
  case $said in
    *"$word"*) echo "ok: $*" ;;
    *) printf 'no "%s" in what this said: %s\n%s\n' "$word" "$*" "$said" >&2; exit 1 ;;
  esac
}

say trustpath --version
say 'Usage' --help
say 'reads well' check
say 'EXAMPLES' man
say 'complete' completions bash
say '' demo --keep "$home/demo" --plain
say 'next' status --json --data-dir "$home/demo"
say '' journal add --data-dir "$home/demo" --seat first 'a line of my own'
say 'a line of my own' journal list --data-dir "$home/demo" --seat first
say '' doctor --data-dir "$home/demo"
said=$(printf 'q\n' | "$program" --plain --data-dir "$home/new") || { echo "plain mode failed: $said" >&2; exit 1; }
[ -n "$said" ] && echo "ok: plain mode"
