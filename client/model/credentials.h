#pragma once

// Code above the models does not see client/session; this is its way to the value.
#include "client/session/credentials.h"
