#!/bin/sh
# A disk image of the app, with the way into Applications beside it. Not tried by us yet.
# The app is signed for this computer alone (ad hoc): others are asked by macOS whether they want to open it.
set -eu
cd "$(dirname "$0")/../../.."
version=$(python -c 'from creator_coach import __version__; print(__version__)')
image=build/shipping/dmg
rm -rf "$image"
mkdir -p "$image"
codesign --force --deep --sign - 'dist/Creator Coach.app'
cp -R 'dist/Creator Coach.app' "$image/"
cp 'dist/creator-coach/LICENCES.txt' LICENSE "$image/"
ln -s /Applications "$image/Applications"
hdiutil create -volname 'Creator Coach' -srcfolder "$image" -format UDZO -ov "dist/creator-coach-$version-macos-$(uname -m).dmg"
