#!/usr/bin/env bash
# tuopin, but the first three times it is asked for so much it is killed in the middle: itself, then the Python worker that
# feeds it, then the executor that holds the worker. `killed-once.sh FOLDER COMMAND…`
set -uo pipefail
folder=$1
shift
parent_of() { cut -d' ' -f4 "/proc/$1/stat"; }
for who in itself worker executor; do
  # Who makes the folder does it, and nobody does it again.
  mkdir "$folder/$who" 2>/dev/null || continue
  head -c 3000000 | "$@" | head -c 2000000
  case $who in
    itself) victim=$$ ;;
    worker) victim=$PPID ;;
    # The worker was forked by the daemon that the executor started.
    executor) victim=$(parent_of "$(parent_of "$PPID")") ;;
  esac
  tr '\0' ' ' <"/proc/$victim/cmdline" | cut -c1-150 >"$folder/$who/killed"
  kill -9 "$victim"
  exit 9
done
exec "$@"
