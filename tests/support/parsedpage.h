#pragma once

#include <QByteArray>
#include <QMap>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

/// A page of HTML as a reader takes it that forgives nothing: each element of few known ones is closed in its order,
/// attributes are known and in double quotes, and what stands between is text, in which no `<`, `>`, `&` or quote is
/// raw.
struct ParsedPage
{
    struct Element
    {
        QString name;
        QString text; ///< all that is in it, without marks, as characters
    };

    QString problem; ///< empty for none
    QMap<QString, int> counts;
    QList<Element> elements; ///< in the order in which they end

    /// The texts of all elements of that name.
    QStringList textsOf(const QString &name) const
    {
        QStringList texts;
        for (const Element &element : elements) {
            if (element.name == name)
                texts += element.text;
        }
        return texts;
    }

    static ParsedPage of(const QByteArray &bytes)
    {
        static const QRegularExpression markup(QStringLiteral(
            "\\G<(/"
            "?)(html|head|meta|title|style|body|main|h1|h2|h3|p|pre|dl|dt|dd|bdi|table|caption|colgroup|col|thead|"
            "tbody|tr|th|td|svg|rect|a|span)((?: (?:lang|dir|charset|http-equiv|content|name|class|id|href|scope|"
            "aria-hidden|viewBox|preserveAspectRatio|width|height)=\"[^\"<>&]*\")*)(/?)>"));
        static const QRegularExpression styleEnd(QStringLiteral("</style>"));
        ParsedPage page;
        const QString text = QString::fromUtf8(bytes);
        const QString doctype = QStringLiteral("<!DOCTYPE html>\n");
        if (!text.startsWith(doctype) || text.contains(QChar(QChar::ReplacementCharacter)))
            return failed(QStringLiteral("begins wrong, or is not UTF-8"));
        QList<Element> open;
        qsizetype at = doctype.size();
        while (at < text.size()) {
            if (text[at] != u'<') {
                const qsizetype end =
                    std::min(text.indexOf(u'<', at) < 0 ? text.size() : text.indexOf(u'<', at), text.size());
                const bool isStyle = !open.isEmpty() && open.last().name == u"style";
                QString characters = text.mid(at, end - at);
                if (!isStyle && !readText(&characters))
                    return failed(QStringLiteral("raw text: ") + text.mid(at, 80));
                for (Element &element : open)
                    element.text += characters;
                at = end;
                continue;
            }
            const QRegularExpressionMatch match = markup.match(text, at);
            if (!match.hasMatch())
                return failed(QStringLiteral("unknown: ") + text.mid(at, 80));
            const QString name = match.captured(2);
            const bool isVoid = name == u"meta" || name == u"col" || !match.captured(4).isEmpty();
            at = match.capturedEnd();
            if (match.captured(1).isEmpty()) {
                ++page.counts[name];
                if (!isVoid)
                    open.append({name, {}});
                continue;
            }
            if (open.isEmpty() || open.last().name != name)
                return failed(QStringLiteral("closes what is not open: ") + name);
            page.elements.append(open.takeLast());
        }
        if (!open.isEmpty())
            page.problem = QStringLiteral("not closed: ") + open.last().name;
        return page;
    }

private:
    static ParsedPage failed(const QString &problem) { return {problem, {}, {}}; }

    static bool readText(QString *text)
    {
        static const QRegularExpression raw(QStringLiteral("[<>\"']|&(?!(?:amp|lt|gt|quot|#39);)"));
        static const QRegularExpression invisible(
            QStringLiteral("[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\x{AD}\\x{200B}\\x{200E}\\x{200F}\\x{2028}-\\x{202E}"
                           "\\x{2060}-\\x{2069}\\x{FEFF}\\x{E0000}-\\x{E007F}]"));
        if (text->contains(raw) || text->contains(invisible))
            return false;
        text->replace(QStringLiteral("&lt;"), QStringLiteral("<"));
        text->replace(QStringLiteral("&gt;"), QStringLiteral(">"));
        text->replace(QStringLiteral("&quot;"), QStringLiteral("\""));
        text->replace(QStringLiteral("&#39;"), QStringLiteral("'"));
        text->replace(QStringLiteral("&amp;"), QStringLiteral("&"));
        return true;
    }
};
