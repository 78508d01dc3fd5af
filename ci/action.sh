#!/usr/bin/env bash
# What the GitHub Action (action.yml) runs. Inputs come as environment variables; none is ever part of a command.
set -uo pipefail

bestek="${BESTEK_BIN:-$BESTEK_ACTION/dist/bestek.js}"
if [[ ! -f "$bestek" ]]; then
  echo "::error title=bestek::$bestek is missing. Use a released version of this action: those hold the built program."
  exit 2
fi

arguments=(check --format github)
[[ -n "${BESTEK_FAIL_ON:-}" ]] && arguments+=(--fail-on "$BESTEK_FAIL_ON")
[[ -n "${BESTEK_BASELINE:-}" ]] && arguments+=(--baseline "$BESTEK_BASELINE")
[[ -n "${BESTEK_PEILDATUM:-}" ]] && arguments+=(--peildatum "$BESTEK_PEILDATUM")
[[ -n "${BESTEK_LANG:-}" ]] && arguments+=(--lang "$BESTEK_LANG")
[[ -n "${BESTEK_SARIF:-}" ]] && arguments+=(--output "sarif=$BESTEK_SARIF")

summary=""
if [[ "${BESTEK_SUMMARY:-true}" == true && -n "${GITHUB_STEP_SUMMARY:-}" ]]; then
  summary="$(mktemp)"
  arguments+=(--output "markdown=$summary")
fi

# After `--` nothing is an option, whatever a path is called.
arguments+=(--)
while IFS= read -r path; do
  [[ -n "$path" ]] && arguments+=("$path")
done <<< "${BESTEK_PATHS:-.}"

node "$bestek" "${arguments[@]}"
code=$?

if [[ -n "$summary" ]]; then
  # GitHub takes a megabyte; a longer summary would be refused as a whole.
  head -c 1000000 "$summary" >> "$GITHUB_STEP_SUMMARY"
  rm -f "$summary"
fi
[[ -n "${GITHUB_OUTPUT:-}" ]] && echo "exit-code=$code" >> "$GITHUB_OUTPUT"
exit "$code"
