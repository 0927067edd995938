#!/bin/sh
# Starts Flatline from wherever its folder lies. It stands in for jpackage's own launcher, which asks
# rpm and dpkg for the owner of the program at every start: 0.15 s of processor time with 800 packages.
self=$0
if [ -L "$self" ]; then self=$(readlink -f "$self"); fi
home=${self%/*}/..@other@
exec "$home/lib/runtime/bin/@launcher@" \
  @options@ \
  --module @main@ "$@"
