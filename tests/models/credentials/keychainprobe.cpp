#include "models/credentials/credentialstore.h"
#include "models/credentials/keychainvault.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>
#include <cstring>

// Keeps or finds a token in the keychain of the session bus that its environment names, as the console does, and prints
// one line: what came of it, and the longest time that the event loop stood still. A process of its own, because
// libraries hold on to the first bus that they meet.
//
// keychainprobe keep TOKEN | find | forget

namespace {

constexpr int patienceMsecs = 5000;
constexpr int tickMsecs = 5;

QElapsedTimer sinceTick;
qint64 longestGap = 0;

void tick()
{
    longestGap = qMax(longestGap, sinceTick.restart());
}

void finish(const char *word, const QByteArray &text)
{
    tick();
    std::printf("%s\t%s\t%lld\n", word, text.constData(), static_cast<long long>(longestGap));
    QCoreApplication::quit();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const char *command = argc > 1 ? argv[1] : "";
    KeychainVault vault;
    CredentialStore keeper(&vault);
    keeper.setPatience(patienceMsecs);
    Connection connection;
    connection.id = QStringLiteral("probe");
    connection.baseUrl = QStringLiteral("https://api.example.com/v3");
    connection.tokenPlace = CredentialPlace::Keychain;

    QTimer ticker;
    QObject::connect(&ticker, &QTimer::timeout, &tick);
    ticker.start(tickMsecs);
    sinceTick.start();
    QObject::connect(&keeper, &CredentialStore::fellBack, &application,
                     [](const QString &problem) { finish("problem", problem.toUtf8()); });
    QTimer::singleShot(0, &application, [&] {
        if (std::strcmp(command, "keep") == 0 && argc > 2) {
            // A keychain that takes the token says nothing: ask it, past the keeper's memory.
            keeper.keep(connection, argv[2]);
            vault.read(originOf(connection) + u' ' + connection.id, [](const VaultAnswer &answer) {
                if (answer.kind == VaultAnswer::Kind::Done)
                    finish("kept", answer.token);
            });
        } else if (std::strcmp(command, "forget") == 0) {
            keeper.forget(connection);
            keeper.find(connection, &application, [](const CredentialStore::Found &found) {
                finish(found.token.isEmpty() ? "forgotten" : "found", found.problem.toUtf8());
            });
        } else {
            keeper.find(connection, &application, [](const CredentialStore::Found &found) {
                if (!found.problem.isEmpty())
                    finish("problem", found.problem.toUtf8());
                else
                    finish(found.token.isEmpty() ? "nothing" : "found", found.token);
            });
        }
    });
    return QCoreApplication::exec();
}
