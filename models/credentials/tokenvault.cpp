#include "models/credentials/tokenvault.h"

TokenVault::~TokenVault() = default;
