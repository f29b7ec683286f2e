#include "models/api/sockets.h"

#include <QDir>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

void cutConnectionsTo(quint16 port)
{
    for (const QString &name : QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::System | QDir::Files)) {
        const int descriptor = name.toInt();
        sockaddr_storage peer{};
        socklen_t length = sizeof peer;
        if (getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &length) != 0)
            continue;
        in_port_t other = 0;
        if (peer.ss_family == AF_INET)
            other = reinterpret_cast<const sockaddr_in *>(&peer)->sin_port;
        else if (peer.ss_family == AF_INET6)
            other = reinterpret_cast<const sockaddr_in6 *>(&peer)->sin6_port;
        if (other == htons(port))
            shutdown(descriptor, SHUT_RDWR);
    }
}
