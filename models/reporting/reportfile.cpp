#include "models/reporting/reportfile.h"

#include "models/reporting/htmlpaper.h"
#include "models/reporting/pdfpaper.h"
#include "models/text/translations.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace {

/// Of the texts; dates and numbers may be those of another one that the program has no texts in.
QString languageOf(const QLocale &locale)
{
    const QString code = QLocale::languageToCode(locale.language());
    const QList<Language> languages = availableLanguages();
    const bool isKnown = std::any_of(languages.begin(), languages.end(),
                                     [&code](const Language &language) { return language.code == code; });
    return isKnown ? code : QStringLiteral("en");
}

} // namespace

std::optional<ReportFormat> reportFormatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"html")
        return ReportFormat::Html;
    return ending == u"pdf" ? std::optional(ReportFormat::Pdf) : std::nullopt;
}

ReportFile::ReportFile(QString path)
    : m_path(std::move(path))
{
}

bool ReportFile::open()
{
    if (m_part.open(m_path))
        return true;
    m_problem = m_part.problem();
    return false;
}

void ReportFile::add(QByteArrayView bytes)
{
    if (m_problem.isEmpty())
        m_problem = writeAll(&m_part.device(), bytes);
}

bool ReportFile::write(const ReviewReport &report, const ReportSource &source, const ReportOptions &options)
{
    const QString language = languageOf(source.time.locale);
    if (reportFormatOf(m_path) == ReportFormat::Pdf) {
        PdfPaper paper(source.inventory->now(), QLocale(language).textDirection() == Qt::RightToLeft);
        writeReport(report, source, options, &paper);
        add(paper.bytes());
    } else {
        HtmlPaper paper(language, [this](QByteArrayView bytes) { add(bytes); });
        writeReport(report, source, options, &paper);
    }
    if (m_problem.isEmpty() && (!m_part.sync() || !m_part.commit()))
        m_problem = m_part.problem();
    return m_problem.isEmpty();
}
