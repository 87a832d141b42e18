#!/bin/sh
# SPDX-License-Identifier: MIT
# Fails on words and patterns that a finished source must not have: notes for later, sleeps,
# connects by name, paths of one machine, missing SPDX lines.
set -eu
cd "$(dirname "$0")/../.."
failed=0

# refuse WHY PATTERN FILE...: extended regular expression; file patterns as for git grep
refuse() {
    why=$1
    pattern=$2
    shift 2
    if git --no-pager grep -nIE "$pattern" -- "$@" ':!tests/support/checkwords.sh'; then
        printf '^^^ %s\n\n' "$why"
        failed=1
    fi
}

git rev-parse --git-dir >/dev/null 2>&1 || { echo "not a git work tree"; exit 77; }
refuse "a note for later" '\b(TODO|FIXME|XXX|HACK)\b' .
refuse "waits for a time; wait for the signal instead" \
    'QTest::q(Sleep|Wait)\(|QThread::(m|u)?sleep\(|\busleep\(|sleep_(for|until)\(' '*.cpp' '*.h'
# Qt DBus connects signals of other programs by name only.
refuse "connect by name; point to the function instead" '\b(SIGNAL|SLOT)\(' '*.cpp' '*.h' \
    ':!client/notifications/desktopnotifications.cpp' \
    ':!tests/gui/client/ui/messages/tst_screenreader.cpp'
refuse "connect without a context object" 'connect\([^,]+,[^,]+, *\[' '*.cpp' '*.h'
refuse "a path of one machine" '/(home|work|root)/' '*.cpp' '*.h' '*.sh' '*.py' '*.txt' '*.json'
comment='^[^"]*//[/!]?<? '
refuse "begins with a relative clause; name the subject first" \
    "//[/!]?<? (What|Who|Whoever|Whose|Whom|Nobody|Somebody|Everybody|Whatever) " '*.cpp' '*.h'
refuse "write nullopt, null or empty" '^ */// (Nothing|.*[:;] nothing)[.:;,]' '*.cpp' '*.h'
refuse "names no one: write user, client, member, sender ..." \
    "$comment.*\\b([Ss]omebody|[Ee]verybody|[Nn]obody|[Pp]ersons?)\\b" '*.cpp' '*.h'
refuse "not plain English" \
    "$comment.*\\b(anew|for ever|the own|let(s|ting)? go of|thereby|comes? to nothing|none any more)\\b|All that is passed" \
    '*.cpp' '*.h'
missing=$(git ls-files -- '*.cpp' '*.h' '*.sh' '*.py' '*CMakeLists.txt' |
    xargs grep -L 'SPDX-License-Identifier: MIT' || true)
if [ -n "$missing" ]; then
    printf '%s\n^^^ no SPDX line\n\n' "$missing"
    failed=1
fi
exit $failed
