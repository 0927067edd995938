#!/usr/bin/env bash
# Tries what desktops and shops read of the package.
source "$(dirname "$0")/shared.sh"

share=$PWD/target/packaging/work/stage/usr/share
desktop-file-validate "$share/applications/$id.desktop"
appstreamcli validate --no-net "$share/metainfo/$id.metainfo.xml" >"$work/appstream" ||
  fail "$(cat "$work/appstream")"
say "desktop entry and AppStream metainfo are valid"
