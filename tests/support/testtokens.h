#pragma once

#include "models/api/credential.h"
#include "tests/support/fakeserver.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

/// Token records as a server sends them, and the contract they keep to, for the tests of everything that reads them.
namespace testtokens {

/// One field of the contract, by its path with dots; elements of the metadata are at `user.metadata.0`.
struct ContractField
{
    enum class Type { Text, Instant, Bool, Integer, List, Object, Objects };
    const char *path;
    Type type;
    bool isRequired = false; ///< must be there, and not be null
};

/// Every field of the contract, objects included, in the contract's order.
const QList<ContractField> &contract();

QString idOf(int number); ///< "tok-00042"
/// A record with a value in every field of the contract, no two alike where the type allows.
QJsonObject fullRecord(int number = 1);
/// A record with the required fields alone.
QJsonObject smallRecord(int number = 1);

/// The value at a path such as `user.metadata.0.key`; undefined where it leads nowhere.
QJsonValue valueAt(const QJsonObject &record, const QString &path);
QJsonObject withValue(const QJsonObject &record, const QString &path, const QJsonValue &value);
QJsonObject without(const QJsonObject &record, const QString &path);

QByteArray json(const QJsonObject &object);
QByteArray listOf(const QList<QJsonObject> &records);

/// Small records `first..first + count - 1` as a page; records are counted from 0.
QByteArray page(int first, int count);
/// The page that a request asks for, of a list with `total` records on a server that sends `cap` at most.
QByteArray pageFor(const FakeRequest &request, int total, int cap = 100);

ApiAccess endpointOf(const FakeServer &server);

} // namespace testtokens
