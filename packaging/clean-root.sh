#!/bin/sh
# Runs what dist/ holds where nothing else is: in a root with nothing but the package's own files (or the one file), and a
# plain shell beside it, without a network. Wants bubblewrap, busybox-static, dpkg-deb and script.
#
#     packaging/clean-root.sh
set -eu
cd "$(dirname "$0")/.."
roots=$(mktemp -d)
trap 'rm -rf "$roots"' EXIT
busybox=$(command -v busybox)

# A root in which a command runs: ROOT COMMAND…
within() {
  root=$1
  shift
  bwrap --bind "$root" / --proc /proc --dev /dev --tmpfs /tmp --unshare-all --die-with-parent --clearenv \
    --setenv PATH /usr/bin:/bin --setenv HOME /tmp --setenv TERM xterm "$@"
}

# An empty root with a shell, and this repository's own walk through the program.
begin() {
  mkdir -p "$1/bin" "$1/usr/bin" "$1/try"
  cp "$busybox" "$1/bin/busybox"
  for tool in sh mktemp rm cat printf stty; do ln -s busybox "$1/bin/$tool"; done
  cp packaging/try.sh "$1/try/"
}

# The guide on a terminal: the first page shows, and Ctrl-C leaves it with exit code 0.
on_a_terminal() {
  shown=$roots/shown
  (sleep 3; printf '\003') | script --quiet --return --command \
    "stty cols 80 rows 24; bwrap --bind '$1' / --proc /proc --dev-bind /dev /dev --tmpfs /tmp --clearenv \
    --setenv HOME /tmp --setenv TERM xterm-256color $2" "$shown" >/dev/null
  grep -q trustpath "$shown" || { echo "the guide did not open in $1" >&2; exit 1; }
  echo "ok: the guide on a terminal"
}

deb=$(ls dist/*.deb)
echo "== $deb in an empty root"
begin "$roots/deb"
dpkg-deb --extract "$deb" "$roots/deb"
within "$roots/deb" /bin/sh /try/try.sh trustpath
on_a_terminal "$roots/deb" /usr/bin/trustpath
gzip -dc "$roots/deb/usr/share/man/man1/trustpath.1.gz" | mandoc -T lint -W error
for asked in "bash usr/share/bash-completion/completions/trustpath" \
  "zsh usr/share/zsh/vendor-completions/_trustpath" "fish usr/share/fish/vendor_completions.d/trustpath.fish"; do
  shell=${asked%% *}
  if command -v "$shell" >/dev/null; then
    "$shell" -n "$roots/deb/${asked#* }" && echo "ok: completions of $shell read"
  fi
done

for one in dist/trustpath-*-linux; do
  echo "== $one alone in an empty root"
  begin "$roots/one"
  cp "$one" "$roots/one/usr/bin/trustpath"
  within "$roots/one" /bin/sh /try/try.sh trustpath
  on_a_terminal "$roots/one" /usr/bin/trustpath
done
