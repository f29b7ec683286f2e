#pragma once

#include <QtGlobal>

/// Ends all TCP connections of this process to a port of other processes or machines, whoever reads them: what reads
/// finds their end. The other way, connections that came in on that port, are left alone.
void cutConnectionsTo(quint16 port);
