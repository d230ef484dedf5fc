#!/bin/sh
# The program as one file for every Linux: linked with nothing that has to be there. Into dist/, with its checksums.
#
#     packaging/musl.sh [ARCHITECTURE]
set -eu
cd "$(dirname "$0")/.."
architecture=${1:-$(uname -m)}
target=$architecture-unknown-linux-musl
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
name=trustpath-$version-$architecture-linux

rustup target add "$target" 2>/dev/null || true
cargo build --release --locked --bin trustpath --target "$target"
program=$(cargo metadata --locked --no-deps --format-version 1 | jq -r .target_directory)/$target/release/trustpath

laid=$(mktemp -d)
trap 'rm -rf "$laid"' EXIT
packaging/install.sh "$program" "$target" "$laid/$name" ""
mkdir -p dist
cp "$program" "dist/$name"
tar --create --gzip --file "dist/$name.tar.gz" --directory "$laid" --sort=name --owner=0 --group=0 --numeric-owner \
  --mtime="@${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}" "$name"
(cd dist && sha256sum "$name" "$name.tar.gz" >SHA256SUMS)
