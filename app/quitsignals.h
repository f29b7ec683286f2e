#pragma once

#include <QObject>

/// Lets SIGINT, SIGTERM and SIGHUP end the application's event loop as quitting does, so that the demo's server and an
/// unfinished export clean up after themselves. The exit status is then 128 and the signal's number, as shells have it.
class QuitSignals : public QObject
{
    Q_OBJECT

public:
    /// One at a time, beside the application object.
    QuitSignals();
    ~QuitSignals() override;
};
