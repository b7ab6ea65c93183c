#!/usr/bin/env bash
# Kills a build at random moments and checks, each time, that the published tree is wholly the old or wholly the new one.
#
#   kill-nine.sh BRANDSHOWCASE SITE OUTPUT [KILLS] [SEED]
#
# BRANDSHOWCASE is the program, SITE a folder with site.yml (it is copied, not changed), OUTPUT a folder that need not
# exist and is deleted at the end. KILLS is 20 if absent. The same SEED chooses the same moments.
set -euo pipefail

program=$(realpath "$1")
site=$(realpath "$2")
output=$(realpath -m "$3")
kills=${4:-20}
RANDOM=${5:-1}

[ ! -e "$output" ] || { echo "$output exists" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work" "$output"' EXIT

# Two versions of the site that differ in every page.
for version in one two; do
    cp -R "$site" "$work/$version"
    rm -rf "$work/$version/public"
    find "$work/$version/content" -name '*.md' -exec sh -c 'for page; do printf "\n\n%s\n" "$0" >> "$page"; done' "$version" {} +
done

build() { "$program" build --site "$work/$1" --output "$output" > "$work/log" 2>&1; }
digest() { (cd "$output" && find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum); }
now() { date +%s%N; }

build two || { cat "$work/log"; exit 1; }
two=$(digest)
start=$(now)
build one || { cat "$work/log"; exit 1; }
duration=$((($(now) - start) / 1000))
one=$(digest)
[ "$one" != "$two" ] || { echo "the two versions are the same" >&2; exit 2; }

published=one
old=0 new=0
for ((kill = 1; kill <= kills; kill++)); do
    next=$([ $published = one ] && echo two || echo one)
    # Somewhere in a build, and beyond its usual end.
    moment=$((duration * (RANDOM % 1600) / 1000))
    "$program" build --site "$work/$next" --output "$output" > /dev/null 2>&1 &
    build=$!
    sleep "$((moment / 1000000)).$(printf %06d $((moment % 1000000)))"
    kill -9 $build 2> /dev/null || true
    wait $build 2> /dev/null || true

    case $(digest) in
        "${!published}") old=$((old + 1)) ;;
        "${!next}") new=$((new + 1)); published=$next ;;
        *) echo "kill $kill, after $moment µs: the tree is neither the old nor the new one" >&2; exit 1 ;;
    esac
done

build one || { cat "$work/log"; exit 1; }
[ "$(digest)" = "$one" ] || { echo "the build after the kills is not what it was before" >&2; exit 1; }
left=$(find "$(dirname "$output")" -maxdepth 1 -name ".$(basename "$output").brandshowcase.*")
[ -z "$left" ] || { echo "left behind: $left" >&2; exit 1; }
echo "$kills kills: $old times the old tree, $new times the new one, never another"
