#!/bin/sh
# A package for Debian and what came from it, made of the program that packaging/musl.sh left in dist/: it depends on no
# version of a library, so that one package fits all of them.
#
#     MAINTAINER='Name <address>' packaging/deb.sh
set -eu
cd "$(dirname "$0")/.."
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
architecture=$(uname -m)
export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}"
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
chmod 755 "$root"
doc=$root/usr/share/doc/trustpath

ZSH=zsh/vendor-completions \
  packaging/install.sh "dist/trustpath-$version-$architecture-linux" "$architecture-unknown-linux-musl" "$root"
{ cat packaging/debian/copyright && sed 's/^$/./; s/^/ /' LICENSE; } >"$doc/copyright"
{
  printf 'trustpath (%s-1) unstable; urgency=medium\n\n  * See CHANGELOG.md.\n\n -- %s  %s\n' "$version" \
    "${MAINTAINER:-its owner <owner@localhost>}" "$(date -uRd "@$SOURCE_DATE_EPOCH")"
} | gzip -9n >"$doc/changelog.Debian.gz"
rm "$doc/LICENSE"
mv "$doc/CHANGELOG.md" "$doc/changelog"
gzip -9n "$doc/changelog" "$doc/THIRD-PARTY.txt" "$root/usr/share/man/man1/trustpath.1"
mkdir -p "$root/usr/share/lintian/overrides"
cp packaging/debian/lintian-overrides "$root/usr/share/lintian/overrides/trustpath"

mkdir "$root/DEBIAN"
(cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$root/DEBIAN/md5sums"
{
  printf 'Package: trustpath\nVersion: %s-1\nArchitecture: %s\n' "$version" "$(dpkg --print-architecture)"
  printf 'Maintainer: %s\nInstalled-Size: %s\n' "${MAINTAINER:-its owner <owner@localhost>}" \
    "$(du -ks "$root/usr" | cut -f1)"
  cat packaging/debian/control
} >"$root/DEBIAN/control"
find "$root" -type d -exec chmod 755 {} + && find "$root/usr" "$root/DEBIAN" -type f -exec chmod u=rw,go=r {} +
chmod 755 "$root/usr/bin/trustpath"
dpkg-deb --root-owner-group -Zxz --build "$root" dist >/dev/null
