#!/bin/sh
# Lays out a built program with its man page, completions and licence texts, as every package here has them.
#
#     packaging/install.sh PROGRAM TARGET ROOT [PREFIX]
#
# PROGRAM must run on this machine: it prints its man page and completions itself. TARGET is what it was built for.
# ZSH names the folder for zsh's completions below PREFIX/share; Debian's is zsh/vendor-completions.
set -eu
program=$1 target=$2 prefix=$3${4-/usr}
source=$(cd "$(dirname "$0")/.." && pwd)
share=$prefix/share

put() { mkdir -p "$(dirname "$1")" && cat >"$1" && chmod "${2:-644}" "$1"; }

put "$prefix/bin/trustpath" 755 <"$program"
"$program" man | put "$share/man/man1/trustpath.1"
"$program" completions bash | put "$share/bash-completion/completions/trustpath"
"$program" completions zsh | put "$share/${ZSH:-zsh/site-functions}/_trustpath"
"$program" completions fish | put "$share/fish/vendor_completions.d/trustpath.fish"
for paper in README.md CHANGELOG.md SECURITY.md LICENSE; do
  put "$share/doc/trustpath/$paper" <"$source/$paper"
done
(cd "$source" && packaging/licences.py "$target") | put "$share/doc/trustpath/THIRD-PARTY.txt"
