#!/bin/sh
# Starts Flatline from wherever its folder lies. It stands in for jpackage's own launcher, which asks
# rpm and dpkg for the owner of the program at every start: 0.15 s of processor time with 800 packages.
# The runtime opens no file whose name this locale cannot write: that of a script or a service is often plain C.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
  C|POSIX) if [ -n "${LC_ALL:-}" ]; then export LC_ALL=C.UTF-8; else export LC_CTYPE=C.UTF-8; fi ;;
esac
self=$0
if [ -L "$self" ]; then self=$(readlink -f "$self"); fi
home=${self%/*}/..
exec "$home/lib/runtime/bin/@launcher@" \
  @options@ \
  --module @main@ "$@"
