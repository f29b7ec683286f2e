#pragma once

/// What a system may have no more of, or never had, for all of the program that links this.
namespace scarcity {

/// No file can be locked any more: ENOLCK.
void setLocks(bool areThere);
/// No thread can be started any more: EAGAIN.
void setThreads(bool areThere);

} // namespace scarcity
