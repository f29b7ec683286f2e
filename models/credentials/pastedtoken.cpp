#include "models/credentials/pastedtoken.h"

#include "models/text/pastedtext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace {

struct PastedTokenText
{
    Q_DECLARE_TR_FUNCTIONS(PastedToken)
};

constexpr QChar byteOrderMark(QChar::ByteOrderMark);

/// Not what else cannot be seen: that is nobody's habit, and may hide anywhere in the token.
bool isAroundTokens(QChar c)
{
    return c.isSpace() || c == byteOrderMark || isQuote(c);
}

QString problemOf(const QString &token)
{
    static const QRegularExpression breaks(QStringLiteral("[\\r\\n]"));
    if (token.contains(breaks))
        return PastedTokenText::tr("There is more than one token, or one that is broken over several lines. Leave one "
                                   "token alone, on one line.");
    const auto isForeign = [](QChar c) { return c <= u' ' || c >= u'\u007F'; };
    const auto foreign = std::find_if(token.begin(), token.end(), isForeign);
    if (foreign == token.end())
        return {};
    if (foreign->isSpace())
        return PastedTokenText::tr("There is a space inside the token, or there are two of them. Copy one token again, "
                                   "whole and alone, without spaces.");
    return PastedTokenText::tr("There is a character that a token cannot have (%1). Copy it again, whole and alone.")
        .arg(u"U+" + QString::number(foreign->unicode(), 16).toUpper().rightJustified(4, u'0'));
}

} // namespace

PastedToken readPastedToken(const QString &text)
{
    static const QRegularExpression scheme(QStringLiteral("^(?:Authorization[\"']?\\s*:\\s*[\"']?)?Bearer(?:\\s+|$)"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString line = withoutEnds(text, isAroundTokens);
    if (line.endsWith(u',')) // of a header in JSON
        line.chop(1);
    const QString token = withoutEnds(line.remove(scheme), isAroundTokens);
    if (const QString problem = problemOf(token); !problem.isEmpty())
        return {{}, problem};
    return {token.toLatin1(), {}};
}

QString decodedSecret(const QByteArray &bytes)
{
    const auto encoding = QStringDecoder::encodingForData(bytes).value_or(QStringDecoder::Utf8);
    return QStringDecoder(encoding, QStringDecoder::Flag::Stateless).decode(bytes);
}
