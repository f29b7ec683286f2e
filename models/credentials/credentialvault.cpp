#include "models/credentials/credentialvault.h"

CredentialVault::~CredentialVault() = default;
