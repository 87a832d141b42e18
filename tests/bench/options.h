// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/measure.h"

#include <QCommandLineParser>

namespace bench {

enum class Mode {
    Once,       ///< One measurement.
    Commands,   ///< One measurement for each line of standard input.
    Welcome,    ///< Connect one after the other.
    WorstClient ///< Send as much as the limits permit.
};

struct Options
{
    Mode mode = Mode::Once;
    Load load;
    Target target; ///< Without a process: hearth-bench starts a hearthd.
    int welcomes = 0;
    bool resumes = false;
    bool json = false;
    bool head = true;
};

/// Names all options.
void addOptions(QCommandLineParser &parser);

/// The values of the options. Ends the process when they contradict each other.
Options optionsFrom(const QCommandLineParser &parser);

/// @p line is "name=number ..."; numbers without a name in it keep their value from @p load.
Load loadFrom(Load load, QStringView line);

} // namespace bench
