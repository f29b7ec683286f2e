#pragma once

#include <QCoreApplication>
#include <QLoggingCategory>

#include <memory>

/// Makes the first application of a process, with which Qt sees to the locale: it takes UTF-8 where the environment
/// names another encoding or none, as it does for jobs of cron. Qt 6.8 writes four lines of advice about that to
/// standard error, though nobody has to do anything; here it is silent. `argc` has to outlive it.
inline std::unique_ptr<QCoreApplication> makeFirstApplication(int &argc, char **argv)
{
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    auto application = std::make_unique<QCoreApplication>(argc, argv);
    QLoggingCategory::setFilterRules({});
    return application;
}
