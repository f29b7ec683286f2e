#include "ui/details/textview.h"

#include "models/text/displaytext.h"

#include <QMimeData>

TextView::TextView(const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
}

void TextView::setValue(const QString &value)
{
    m_value = value;
    m_hasOwnMarks = value.contains(QStringView(u"‹U+"));
}

QMimeData *TextView::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData;
    mime->setText(selectedValue());
    return mime;
}

/// All of it without the line breaks and ends that only the display needs.
QString TextView::selectedValue() const
{
    const QTextCursor cursor = textCursor();
    if (cursor.selectionStart() == 0 && cursor.selectionEnd() == document()->characterCount() - 1)
        return m_value;
    const QString shown = textWithoutBreaks(cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n'));
    return m_hasOwnMarks ? shown : textWithoutMarks(shown);
}
