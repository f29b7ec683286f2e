#include "models/files/linefile.h"

#include <QCoreApplication>

#include <cstring>

namespace {

/// No record is as long: what is longer has no line breaks, and would not fit into memory.
constexpr qsizetype mostLineBytes = 16 * 1024 * 1024;

} // namespace

std::optional<QByteArrayView> LineFile::next()
{
    qsizetype from = m_begin;
    while (m_problem.isEmpty()) {
        const char *text = m_text.constData();
        const void *end = std::memchr(text + from, '\n', size_t(m_text.size() - from));
        if (end) {
            const QByteArrayView line(text + m_begin, static_cast<const char *>(end));
            m_begin += line.size() + 1;
            ++m_lines;
            return line;
        }
        m_text.remove(0, m_begin);
        m_begin = 0;
        from = m_text.size();
        if (from > mostLineBytes)
            m_problem = QCoreApplication::translate("LineFile", "line %1 is longer than any record").arg(m_lines + 1);
        else if (!readMore())
            break;
    }
    if (!m_problem.isEmpty() || m_text.isEmpty())
        return {};
    m_begin = m_text.size(); // the last line ends with the file
    ++m_lines;
    return QByteArrayView(m_text);
}

/// False at the end, and where it cannot be read.
bool LineFile::readMore()
{
    const QByteArray piece = m_file.next();
    m_text += piece;
    m_problem = m_file.problem();
    return !piece.isEmpty();
}
