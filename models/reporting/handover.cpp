#include "models/reporting/handover.h"

#include "models/inventory/rowmarks.h"
#include "models/inventory/textranks.h"
#include "models/reporting/reporttext.h"
#include "models/text/displaytext.h"
#include "models/text/findingtext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

namespace {

struct HandoverWords
{
    Q_DECLARE_TR_FUNCTIONS(Handover)
};

constexpr qsizetype noteChars = 10 * Decision::longestNote; // also one of nothing but marks
constexpr const char *factIndent = "   ";
constexpr const char *noteIndent = "      ";

/// What tells one owner from another.
using OwnerKey = std::tuple<QString, QString, QString>;

OwnerKey ownerKeyOf(const InventoryOwner &owner)
{
    return owner.id.isEmpty() ? OwnerKey(QString(), owner.name, owner.email) : OwnerKey(owner.id, QString(), QString());
}

/// What is revoked already asks nothing of anybody.
const Decision *decisionToTell(const ReportSource &source, int row)
{
    if (source.inventory->row(row).revoked == YesNo::Yes)
        return nullptr;
    UuidText buffer;
    const Decision *decision =
        source.decisions ? source.decisions->find(source.inventory->idAt(row, &buffer)) : nullptr;
    return decision && decision->verdict != TokenVerdict::Keep ? decision : nullptr;
}

template <typename Text> std::vector<size_t> placesByText(const std::vector<Text> &texts, const QLocale &locale)
{
    const std::vector<quint32> ranks = TextRanks(locale).of(texts);
    std::vector<size_t> places(texts.size());
    std::iota(places.begin(), places.end(), size_t(0));
    std::stable_sort(places.begin(), places.end(), [&ranks](size_t a, size_t b) { return ranks[a] < ranks[b]; });
    return places;
}

void sortByName(std::vector<int> *rows, const ReportSource &source)
{
    const Inventory &inventory = *source.inventory;
    std::sort(rows->begin(), rows->end(), [&inventory](int a, int b) {
        UuidText first;
        UuidText second;
        return inventory.idAt(a, &first) < inventory.idAt(b, &second);
    });
    std::vector<std::string_view> names;
    for (const int row : *rows)
        names.push_back(inventory.nameAt(row));
    std::vector<int> sorted;
    for (const size_t place : placesByText(names, source.time.locale))
        sorted.push_back((*rows)[place]);
    *rows = std::move(sorted);
}

/// The letter to one owner, line by line.
class HandoverWriter
{
public:
    HandoverWriter(const Handover &handover, const ReportSource &source)
        : m_handover(handover)
        , m_source(source)
        , m_text(true)
    {
        readTokens();
    }

    QString write(const QString &host)
    {
        const qint64 now = m_source.inventory->now();
        m_lines += HandoverWords::tr("Review of the access tokens on %1", "host").arg(m_text.name(host));
        addFact({}, HandoverWords::tr("As of"), exactText({instantText(now), now}, m_source.time));
        addFact({}, columnTitle(Column::Owner), ownerText());
        addPart(m_handover.toRevoke,
                HandoverWords::tr("To be revoked: %Ln token(s)", nullptr, int(m_handover.toRevoke.size())),
                HandoverWords::tr("Please revoke these tokens, and answer when that is done. If one of them is still "
                                  "needed, answer before that: by whom, and for what."));
        addPart(
            m_handover.toAsk, HandoverWords::tr("To be answered: %Ln token(s)", nullptr, int(m_handover.toAsk.size())),
            HandoverWords::tr("Please answer for each of these tokens: is it still needed, by whom, and for what?"));
        return m_lines.join(u'\n') + u'\n';
    }

private:
    /// In the order of the records, which are packed many at a time.
    void readTokens()
    {
        std::vector<int> rows = m_handover.toRevoke;
        rows.insert(rows.end(), m_handover.toAsk.begin(), m_handover.toAsk.end());
        std::sort(rows.begin(), rows.end());
        for (const int row : rows)
            m_told.insert(row, linesOf(row, m_source.tokenAt(row)));
    }

    void addPart(const std::vector<int> &rows, const QString &title, const QString &request)
    {
        if (rows.empty())
            return;
        m_lines << QString() << title << request;
        qint64 number = 0;
        for (const int row : rows) {
            QStringList lines = m_told.value(row);
            lines.first().prepend(m_source.time.locale.toString(++number) + QStringLiteral(". "));
            m_lines << QString() << lines;
        }
    }

    QString ownerText() const
    {
        QStringList parts{handoverTitle(m_handover)};
        for (const QString &part : {m_handover.email, m_handover.ownerId})
            parts += m_text.name(part);
        parts.removeAll(QString());
        parts.removeDuplicates();
        return parts.join(QStringLiteral(", "));
    }

    static QString factLine(const char *indent, const QString &label, const QString &text)
    {
        return QLatin1String(indent) + HandoverWords::tr("%1: %2", "label, text").arg(label, text);
    }

    void addFact(const char *indent, const QString &label, const QString &text)
    {
        m_lines += factLine(indent, label, text);
    }

    QString momentText(Column column, const Field<Instant> &moment, const Token &token) const
    {
        return moment ? displayText(dayText(*moment, m_source.time)) : columnCell(column, token, m_source.time).text;
    }

    QStringList linesOf(int row, const Token &token) const
    {
        const QString id = m_text.name(m_source.inventory->idAt(row));
        const Decision &decision = *decisionToTell(m_source, row);
        QStringList lines;
        if (token.id.isEmpty()) {
            lines += HandoverWords::tr("not readable any more", "a token's name");
            lines += factLine(factIndent, columnTitle(Column::Id), id);
        } else {
            lines += columnCell(Column::Name, token, m_source.time).text;
            lines += factLine(factIndent, columnTitle(Column::Id), id);
            for (const auto &[column, moment] : {std::pair(Column::Created, &Token::createdAt),
                                                 {Column::LastUsed, &Token::lastUsedAt},
                                                 {Column::Expires, &Token::expiresAt}})
                lines += factLine(factIndent, columnTitle(column), momentText(column, token.*moment, token));
            lines += factLine(factIndent, columnTitle(Column::Status),
                              columnCell(Column::Status, token, m_source.time).text);
            lines +=
                factLine(factIndent, columnTitle(Column::Scopes), columnDetail(Column::Scopes, token, m_source.time));
        }
        addFindings(&lines, row, token);
        addDecision(&lines, row, decision);
        return lines;
    }

    void addFindings(QStringList *lines, int row, const Token &token) const
    {
        const FoundRules found = findingsIn(m_source.inventory->row(row).found);
        const QString title = HandoverWords::tr("Found", "what a review has found");
        if (found.isEmpty())
            lines->append(factLine(factIndent, title, HandoverWords::tr("nothing", "was found")));
        for (const ReviewRule *rule : found) {
            const QString reason = token.id.isEmpty()
                                       ? QString()
                                       : findingText(*rule, token, m_source.time, m_source.inventory->thresholds());
            const QString finding =
                reason.isEmpty()
                    ? ruleTitle(*rule)
                    : HandoverWords::tr("%1. %2", "finding, its reason").arg(ruleTitle(*rule), m_text.sentence(reason));
            lines->append(factLine(factIndent, title, finding));
        }
    }

    void addDecision(QStringList *lines, int row, const Decision &decision) const
    {
        const QString title = verdictTitle(decision.verdict);
        const QString day = dayText({{}, decision.whenMsecs}, m_source.time);
        QString text = decision.who.isEmpty() ? HandoverWords::tr("%1, %2", "decision, day").arg(title, day)
                                              : HandoverWords::tr("%1, by %2, %3", "decision, who decided, day")
                                                    .arg(title, m_text.name(decision.who), day);
        if (whatChanged(decision, decidedOn(*m_source.inventory, row)))
            text += u' ' + HandoverWords::tr("(the token has changed since)");
        lines->append(factLine(factIndent, HandoverWords::tr("Decision"), text));
        QString note = decision.note;
        note.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
        QStringList noted;
        for (const QString &line : note.split(u'\n', Qt::SkipEmptyParts))
            noted += displayText(line, noteChars);
        if (!noted.isEmpty())
            lines->append(factLine(factIndent, HandoverWords::tr("Note"),
                                   noted.join(QString(u'\n' + QLatin1String(noteIndent)))));
    }

    const Handover &m_handover;
    const ReportSource &m_source;
    ReportText m_text;
    QHash<int, QStringList> m_told; ///< of each row, its lines
    QStringList m_lines;
};

} // namespace

QList<Handover> handoversOf(const ReportSource &source)
{
    std::map<OwnerKey, Handover> ofKey;
    for (const int row : source.rows) {
        const Decision *decision = decisionToTell(source, row);
        if (!decision)
            continue;
        const InventoryOwner &owner = source.inventory->ownerAt(row);
        Handover &handover = ofKey[ownerKeyOf(owner)];
        handover.ownerId = owner.id;
        for (const auto &[known, told] : {std::pair(&handover.owner, &owner.name), {&handover.email, &owner.email}}) {
            if (known->isEmpty())
                *known = *told;
        }
        (decision->verdict == TokenVerdict::Revoke ? handover.toRevoke : handover.toAsk).push_back(row);
    }
    std::vector<Handover> byKey;
    std::vector<QString> names;
    for (auto &[key, handover] : ofKey) {
        sortByName(&handover.toRevoke, source);
        sortByName(&handover.toAsk, source);
        names.push_back(handover.owner);
        byKey.push_back(std::move(handover));
    }
    QList<Handover> handovers;
    for (const size_t place : placesByText(names, source.time.locale))
        handovers.append(std::move(byKey[place]));
    return handovers;
}

qint64 notHandedOver(const ReportSource &source)
{
    if (source.rows.size() == size_t(source.inventory->size()))
        return 0;
    const auto isToBeTold = [&source](int row) { return decisionToTell(source, row) != nullptr; };
    qint64 left = 0;
    for (int row = 0; source.decisions && source.decisions->size() > 0 && row < source.inventory->size(); ++row)
        left += isToBeTold(row) ? 1 : 0;
    return left - std::count_if(source.rows.begin(), source.rows.end(), isToBeTold);
}

QString handoverTitle(const Handover &handover)
{
    const QString known = handover.owner.isEmpty() ? handover.ownerId : handover.owner;
    return known.isEmpty() ? HandoverWords::tr("Owner not known") : ReportText(true).name(known);
}

QString handoverSubject(const QString &host)
{
    return HandoverWords::tr("Your access tokens on %1", "host").arg(ReportText(true).name(host));
}

QString handoverText(const Handover &handover, const ReportSource &source, const QString &host)
{
    return HandoverWriter(handover, source).write(host);
}

IdsToRevoke idsToRevoke(const QList<Handover> &handovers, const Inventory &inventory)
{
    IdsToRevoke found;
    for (const Handover &handover : handovers) {
        for (const int row : handover.toRevoke) {
            const QString id = inventory.idAt(row);
            if (displayText(id, 2 * id.size()) != id) {
                ++found.leftOut;
                continue;
            }
            ++found.ids;
            found.lines += id.toUtf8() + '\n';
        }
    }
    return found;
}
