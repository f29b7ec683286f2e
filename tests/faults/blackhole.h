#pragma once

#include <QtGlobal>

#include <vector>

/// A port of 127.0.0.1 on which connections neither come about nor are refused: its queue is full and nobody looks.
class BlackHole
{
public:
    explicit BlackHole(quint16 port);
    ~BlackHole();
    BlackHole(const BlackHole &) = delete;
    BlackHole &operator=(const BlackHole &) = delete;

private:
    std::vector<int> m_sockets;
};
