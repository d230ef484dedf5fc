#!/bin/sh
# Runs what dist/ holds where nothing else is: in a root with nothing but the package's own files, or the one file, and a
# plain shell beside it; without a network. Wants bubblewrap, a static busybox, dpkg, mandoc, Python, and the shells that
# packaging/completes.sh asks.
#
#     packaging/clean-root.sh
set -eu
cd "$(dirname "$0")/.."
roots=$(mktemp -d)
trap 'rm -rf "$roots"' EXIT

# Runs a command behind `$1`, in the root `$2`, with nothing of this machine but the terminal.
within() {
  before=$1 root=$2
  shift 2
  # shellcheck disable=SC2086 # what stands before is words
  $before bwrap --bind "$root" / --proc /proc --dev /dev --tmpfs /tmp --unshare-all --die-with-parent --clearenv \
    --setenv PATH /usr/bin:/bin --setenv HOME /tmp --setenv TERM xterm-256color "$@"
}

begin() {
  mkdir -p "$1/bin" "$1/usr/bin" "$1/try"
  cp /bin/busybox "$1/bin/busybox"
  for tool in sh mktemp rm cat printf; do ln -s busybox "$1/bin/$tool"; done
  cp packaging/try.sh "$1/try/"
}

run() {
  within '' "$1" /bin/sh /try/try.sh trustpath
  within 'packaging/on-a-terminal.py Welcome ^M Ctrl-C ^C --' "$1" trustpath
  within 'packaging/on-a-terminal.py Welcome ^M Ctrl-C q^M --' "$1" trustpath --plain
}

# dpkg for a root that has none of its own.
package() {
  root=$1
  shift
  mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates"
  touch "$root/var/lib/dpkg/status"
  dpkg --root "$root" --log /dev/null "$@" >/dev/null
}

for deb in dist/*.deb; do
  echo "== $deb in an empty root"
  begin "$roots/deb"
  package "$roots/deb" --install "$deb"
  run "$roots/deb"
  gzip -dc "$roots/deb/usr/share/man/man1/trustpath.1.gz" >"$roots/trustpath.1"
  mandoc -T lint -W error "$roots/trustpath.1"
  packaging/completes.sh "$roots/deb/usr"
  package "$roots/deb" --purge trustpath
  left=$(find "$roots/deb" -name '*trustpath*' ! -path '*/var/lib/dpkg/*')
  [ -z "$left" ] || { echo "still there after it was taken away: $left" >&2; exit 1; }
  echo "ok: taken away again, and nothing is left"
done

for one in dist/trustpath-*-linux; do
  echo "== $one alone in an empty root"
  begin "$roots/one"
  cp "$one" "$roots/one/usr/bin/trustpath"
  run "$roots/one"
done
