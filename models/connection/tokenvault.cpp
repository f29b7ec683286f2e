#include "models/connection/tokenvault.h"

TokenVault::~TokenVault() = default;
