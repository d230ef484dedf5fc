#!/usr/bin/env bash
# Asks bash, zsh and fish to complete `trustpath stat`, and man for the page, with what a package has put below a prefix: each
# looks for it by itself, as in a shell that somebody opens.
#
#     packaging/completes.sh PREFIX
# shellcheck disable=SC2016 # what stands in single quotes is for the shell that is asked
set -euo pipefail
prefix=$(realpath "$1")
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" PATH="$prefix/bin:$PATH" XDG_DATA_DIRS="$prefix/share:/usr/share"

# What was asked of a shell, and what it said.
said() {
  case $2 in
    *status*) echo "ok: $1 completes as installed" ;;
    *) printf '%s does not complete; it says:\n%s\n' "$1" "$2" >&2; exit 1 ;;
  esac
}

said bash "$(bash --norc -c '
  . /usr/share/bash-completion/bash_completion
  __load_completion trustpath
  words=$(complete -p trustpath)
  [[ $words =~ -F\ ([^ ]+) ]]
  COMP_WORDS=(trustpath stat) COMP_CWORD=1
  "${BASH_REMATCH[1]}" trustpath stat trustpath
  echo "${COMPREPLY[*]}"' 2>&1)"

said fish "$(fish -c 'complete -C "trustpath stat"' 2>&1)"

# Keys are typed at a zsh on a terminal of its own.
said zsh "$(PREFIX=$prefix timeout 60 zsh -f -c '
  zmodload zsh/zpty
  zpty asked zsh -f -i
  zpty -w asked "PS1=; fpath=($PREFIX/share/zsh/*(/) \$fpath); autoload -U compinit; compinit -u -D; echo rea\"\"dy"
  zpty -r -m asked line "*ready*"
  zpty -w -n asked $'\''trustpath stat\t'\''
  zpty -r -m asked line "*status*" && print -r -- "$line"' 2>&1)"

MANPATH="$prefix/share/man" man --pager=cat trustpath | grep -q '^EXIT STATUS' && echo "ok: man finds the page"
