// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/input.h"
#include "server/turn/query.h"
#include "server/turn/record.h"

// Samples of the values that cross the server's threads: one of each type, with no field at its
// default.

server::RecordList sampleRecords();
QList<server::Question> sampleQuestions();
QList<server::Answer> sampleAnswers();
server::InputList sampleInputs();
server::HubSettings sampleSettings();
