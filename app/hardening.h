#pragma once

/// Forbids core dumps, and that other programs of the same user look into this one's memory: it holds a credential.
/// Release builds begin with it (PAT_HARDENED); others do not, so that debuggers and sanitizers work. Whoever started
/// the process with a debugger still traces it, and so does root.
void hardenProcess();
