#!/usr/bin/env bash
# Builds everything and runs all tests. Closes with the line "N passed, N failed"; the exit code is 0 only if none failed.
#
# Needs the .NET 10 SDK and Node 20 or newer. What else the tests need (Chromium, a Chinese font, a Java runtime for the
# Nu HTML checker) is installed through apt-get where it is missing, with sudo for those who are not root.
#
# The results and logs of every test project are left in artifacts/test-results.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

results=artifacts/test-results
rm -rf "$results"
mkdir -p "$results"

main() {
    local projects
    projects="$(test_projects) Search.Client Editors.Client"
    if ! { install_system_packages && install_npm_packages && build; }; then
        close 0 "$(wc -w <<< "$projects")"
    fi
    # Half of a test run is waiting for processes and browsers, so that two projects share the processors well.
    for project in $projects; do
        while [ "$(jobs -pr | wc -l)" -ge 2 ]; do wait -n; done
        run "$project" &
    done
    wait
    sum $projects
}

# The test projects of the solution by name: whatever is called X.Tests is found, not listed.
test_projects() {
    sed -nE 's/^Project\(.* = "([^"]+\.Tests)", .*/\1/p' BrandShowcase.sln
}

install_system_packages() {
    local missing=()
    command -v chromium > /dev/null || missing+=(chromium)
    command -v java > /dev/null || missing+=(default-jre-headless)
    fc-list :lang=zh 2> /dev/null | grep -q . || missing+=(fontconfig fonts-noto-cjk)
    [ ${#missing[@]} -eq 0 ] && return
    if ! command -v apt-get > /dev/null; then
        echo "Please install: ${missing[*]}" >&2
        return 1
    fi
    echo "Installing ${missing[*]} ..."
    as_root apt-get update -qq && as_root apt-get install -qq --yes --no-install-recommends "${missing[@]}" < /dev/null > "$results/apt-get.log" 2>&1 && return
    cat "$results/apt-get.log" >&2
    return 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then DEBIAN_FRONTEND=noninteractive "$@"; else sudo DEBIAN_FRONTEND=noninteractive "$@"; fi
}

# No package needs its install script; that of the checker would fetch a Java runtime of its own.
install_npm_packages() {
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error > "$results/npm.log" 2>&1 && return
    cat "$results/npm.log" >&2
    return 1
}

build() {
    echo "Building ..."
    dotnet build BrandShowcase.sln --nologo --verbosity quiet
}

# Runs one project and prints a line, or everything if something failed.
run() {
    local name=$1 start=$SECONDS
    test_project "$name" < /dev/null > "$results/$name.log" 2>&1
    echo $? > "$results/$name.exit"
    [ "$(cat "$results/$name.exit")" -eq 0 ] || cat "$results/$name.log"
    echo "$name: $(count passed "$name") passed, $(failures "$name") failed, $((SECONDS - start)) s"
}

# A project of JavaScript tests is a folder of *.test.mjs; the others were built.
test_project() {
    if compgen -G "tests/$1/*.test.mjs" > /dev/null; then
        timeout 5m node --test --test-reporter=tap tests/"$1"/*.test.mjs
    else
        timeout 20m dotnet test "artifacts/bin/$1/debug/BrandShowcase.$1.dll" --nologo --logger "trx;LogFileName=$1.trx" --results-directory "$results"
    fi
}

# count OUTCOME PROJECT: a figure of its results, 0 if there are none.
count() {
    local figure
    figure=$(sed -nE "s/.*<Counters .*\b$1=\"([0-9]+)\".*/\1/p" "$results/$2.trx" 2> /dev/null)
    [ -n "$figure" ] || figure=$(sed -nE "s/^# ${1%ed} ([0-9]+)$/\1/p" "$results/$2.log" 2> /dev/null)
    echo "${figure:-0}"
}

# How many tests of a project failed. One that crashed, hung or ran nothing counts as one failure at least.
failures() {
    local failed exit_code
    failed=$(count failed "$1")
    exit_code=$(cat "$results/$1.exit" 2> /dev/null)
    if [ "$failed" -eq 0 ] && { [ "${exit_code:-1}" -ne 0 ] || [ "$(count passed "$1")" -eq 0 ]; }; then failed=1; fi
    echo "$failed"
}

sum() {
    local passed=0 failed=0 project
    for project in "$@"; do
        passed=$((passed + $(count passed "$project")))
        failed=$((failed + $(failures "$project")))
    done
    close "$passed" "$failed"
}

close() {
    echo "$1 passed, $2 failed"
    [ "$2" -eq 0 ] && [ "$1" -gt 0 ]
    exit
}

main
