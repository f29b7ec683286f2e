#include "models/reporting/htmlpaper.h"

#include "models/reporting/reportmark.h"

#include <QCryptographicHash>
#include <QLocale>

#include <utility>

namespace {

constexpr qsizetype flushBytes = 64 * 1024;

/// Light alone: it is paper. Columns are as wide as their classes say, see beginTable.
constexpr const char style[] = R"(
:root { color-scheme: light; }
@page { margin: 18mm 15mm; @bottom-right { content: counter(page) " / " counter(pages); } }
body { margin: 2.5rem auto; max-width: 62rem; padding: 0 1.5rem; background: #fff; color: #1b1f24;
  font: 1rem/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 1.2rem; overflow-wrap: anywhere; }
h2 { font-size: 1.35rem; margin: 2.4rem 0 .8rem; padding-top: .6rem; border-top: 2px solid #1b1f24; }
h3 { font-size: 1.1rem; margin: 1.8rem 0 .4rem; }
p { margin: .5rem 0; max-width: 46rem; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: minmax(9rem, 16rem) 1fr; gap: .3rem 1.2rem; margin: .8rem 0; }
dt { color: #57606a; }
dd { margin: 0; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
pre { margin: .5rem 0; padding: .5rem .8rem; background: #f3f4f6; white-space: pre-wrap; overflow-wrap: anywhere;
  font: .9rem/1.4 ui-monospace, "DejaVu Sans Mono", monospace; }
table { width: 100%; margin: .8rem 0 1.6rem; border-collapse: collapse; table-layout: fixed; font-size: .92rem; }
caption { text-align: start; font-weight: 600; padding-bottom: .3rem; }
th, td { padding-block: .3rem; padding-inline: 0 .8rem; border-bottom: 1px solid #d0d7de; vertical-align: top; text-align: start;
  overflow-wrap: anywhere; }
th:last-child, td:last-child { padding-inline-end: 0; }
thead th, thead td { border-bottom: 1px solid #1b1f24; color: #57606a; font-weight: 600; }
tbody th { font-weight: 500; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
.note { display: block; color: #57606a; font-size: .85em; font-weight: 400; }
.bar { display: block; width: 100%; height: .9em; margin-top: .25em; fill: #2f6f9f; }
[dir=rtl] .bar { transform: scaleX(-1); }
a { color: inherit; text-decoration-color: #8c959f; }
.w15 { width: 15%; } .w20 { width: 20%; } .w25 { width: 25%; } .w35 { width: 35%; } .w40 { width: 40%; }
.w50 { width: 50%; } .w75 { width: 75%; }
@media print {
  :root { font-size: 10pt; }
  body { margin: 0; max-width: none; padding: 0; }
  h1, h2, h3, caption { break-after: avoid; }
  thead { display: table-header-group; }
  tr, dt, dd, pre { break-inside: avoid; }
  a { text-decoration: none; }
}
)";

QByteArray policy()
{
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'";
}

} // namespace

HtmlPaper::HtmlPaper(QString language, std::function<void(QByteArrayView)> write)
    : m_language(std::move(language))
    , m_write(std::move(write))
{
}

void HtmlPaper::addText(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    for (const char c : bytes) {
        switch (c) {
        case '&':
            add("&amp;");
            break;
        case '<':
            add("&lt;");
            break;
        case '>':
            add("&gt;");
            break;
        case '"':
            add("&quot;");
            break;
        case '\'':
            add("&#39;");
            break;
        default:
            m_pending += c;
        }
    }
}

void HtmlPaper::flush()
{
    if (!m_pending.isEmpty())
        m_write(m_pending);
    m_pending.resize(0);
}

void HtmlPaper::begin(const QString &title, const QByteArray &sha256)
{
    const bool isRightToLeft = QLocale(m_language).textDirection() == Qt::RightToLeft;
    add("<!DOCTYPE html>\n<html lang=\"");
    addText(m_language);
    add(isRightToLeft ? "\" dir=\"rtl\">\n" : "\" dir=\"ltr\">\n");
    add("<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"");
    m_pending += policy();
    add("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"referrer\" content=\"no-referrer\">\n");
    m_pending += markOfHtml(sha256);
    add("\n<title>");
    addText(title);
    add("</title>\n<style>");
    add(style);
    add("</style>\n</head>\n<body>\n<main>\n<h1>");
    addText(title);
    add("</h1>\n");
}

void HtmlPaper::end()
{
    add("</main>\n</body>\n</html>\n");
    flush();
}

void HtmlPaper::heading(int level, const QString &text, const QString &key)
{
    add(level == 2 ? "<h2" : "<h3");
    if (!key.isEmpty()) {
        add(" id=\"");
        addText(key);
        add("\"");
    }
    add(">");
    addText(text);
    add(level == 2 ? "</h2>\n" : "</h3>\n");
}

void HtmlPaper::paragraph(const QString &text)
{
    add("<p>");
    addText(text);
    add("</p>\n");
}

void HtmlPaper::command(const QString &text)
{
    add("<pre dir=\"ltr\">");
    addText(text);
    add("</pre>\n");
}

void HtmlPaper::facts(const QList<ReportFact> &facts)
{
    add("<dl>\n");
    for (const ReportFact &fact : facts) {
        add("<dt>");
        addText(fact.label);
        add("</dt><dd><bdi>");
        addText(fact.text);
        add("</bdi></dd>\n");
    }
    add("</dl>\n");
}

void HtmlPaper::beginTable(const ReportTable &table)
{
    m_columns = table.columns;
    add("<table>\n<caption>");
    addText(table.caption);
    add("</caption>\n<colgroup>");
    for (const ReportColumn &column : table.columns)
        m_pending += "<col class=\"w" + QByteArray::number(column.share) + "\">";
    add("</colgroup>\n<thead>\n<tr>");
    for (const ReportColumn &column : table.columns) {
        if (column.kind == ReportColumn::Kind::Bar) {
            add("<td></td>");
            continue;
        }
        add(column.kind == ReportColumn::Kind::Number ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">");
        addText(column.title);
        add("</th>");
    }
    add("</tr>\n</thead>\n<tbody>\n");
}

void HtmlPaper::row(const QList<ReportCell> &cells, double share)
{
    add("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i)
        addCell(cells[i], i == 0, m_columns[i].kind, share);
    add("</tr>\n");
    if (m_pending.size() >= flushBytes)
        flush();
}

void HtmlPaper::addCell(const ReportCell &cell, bool isFirst, ReportColumn::Kind kind, double share)
{
    if (kind == ReportColumn::Kind::Bar) {
        m_pending += "<td aria-hidden=\"true\"><svg class=\"bar\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\">"
                     "<rect width=\"" +
                     QByteArray::number(share * 100, 'f', 2) + "\" height=\"10\"/></svg></td>";
        return;
    }
    add(isFirst ? "<th scope=\"row\">" : kind == ReportColumn::Kind::Number ? "<td class=\"number\">" : "<td>");
    if (!cell.target.isEmpty()) {
        add("<a href=\"#");
        addText(cell.target);
        add("\">");
    }
    add("<bdi>"); // what others wrote moves nothing of ours
    addText(cell.text);
    add("</bdi>");
    if (!cell.target.isEmpty())
        add("</a>");
    if (!cell.note.isEmpty()) {
        add("<span class=\"note\"><bdi>");
        addText(cell.note);
        add("</bdi></span>");
    }
    add(isFirst ? "</th>" : "</td>");
}

void HtmlPaper::endTable()
{
    add("</tbody>\n</table>\n");
}
