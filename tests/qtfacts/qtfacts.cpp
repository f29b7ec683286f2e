#include "tests/qtfacts/qtfacts.h"

#include <QFile>
#include <QTest>

void tellFact(const QString &fact, bool holds, const QString &figures)
{
    qInfo().noquote() << (holds ? u"yes" : u"no ") << fact << figures;
    QFile page(QStringLiteral(PAT_QT_PAGE));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray row = "\n| " + fact.toUtf8() + " |";
    QVERIFY2(page.readAll().contains(row), qPrintable(fact));
}
