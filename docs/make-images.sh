#!/usr/bin/env bash
# Makes the pictures of docs/images anew: every page of the workbench, light and dark, with the demo pruned for real.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
./run build
build/release/bin/besa-workbench --smoke docs/images
