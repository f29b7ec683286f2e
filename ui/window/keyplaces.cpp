#include "ui/window/keyplaces.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QWidget>

#include <string_view>

QT_BEGIN_NAMESPACE
// Qt's own, which Qt Test calls as well: as if the desktop had sent the keys.
Q_GUI_EXPORT bool qt_sendShortcutOverrideEvent(QObject *receiver, ulong timestamp, int key, Qt::KeyboardModifiers held,
                                               const QString &text, bool isRepeated, ushort count);
QT_END_NAMESPACE

namespace {

struct KeyRow
{
    quint32 first; ///< scan code, which X11 and Wayland count alike
    std::string_view keys;
};
constexpr KeyRow keyRows[] = {{10, "1234567890"}, {24, "QWERTYUIOP"}, {38, "ASDFGHJKL"}, {52, "ZXCVBNM"}};

/// Which key of a Latin keyboard is in that place; 0 for others than letters and digits.
int keyInPlace(quint32 scanCode)
{
    for (const auto &[first, keys] : keyRows) {
        if (scanCode >= first && scanCode < first + keys.size())
            return keys[scanCode - first];
    }
    return 0;
}

bool isLetterOfOtherScript(int key)
{
    return key > 0x7f && key < 0x10000 && QChar::isLetter(char32_t(key)) &&
           QChar::script(char32_t(key)) != QChar::Script_Latin;
}

/// Whether the key stands where a digit is, without writing one.
bool isDigitsPlace(const QKeyEvent &event)
{
    const int place = keyInPlace(event.nativeScanCode());
    const int key = event.key();
    return place >= Qt::Key_0 && place <= Qt::Key_9 && !(key >= Qt::Key_0 && key <= Qt::Key_9) && key < Qt::Key_Escape;
}

/// 0 where the key itself says which it is. A Latin letter does, wherever it is; so does what a letter's place writes
/// instead, such as the comma of a French M.
int otherKeyOf(const QKeyEvent &event)
{
    const bool isCombination = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    const int place = isCombination ? keyInPlace(event.nativeScanCode()) : 0;
    const int key = event.key();
    const bool isDigit = place >= Qt::Key_0 && place <= Qt::Key_9;
    const bool isKnown = (key >= Qt::Key_0 && key <= Qt::Key_9) || (key >= Qt::Key_A && key <= Qt::Key_Z) ||
                         key >= Qt::Key_Escape; // those have names, not letters
    if (place == 0 || isKnown || !(isDigit || isLetterOfOtherScript(key)))
        return 0;
    return place;
}

/// Comes after the shortcuts of the keys as they are: those go first.
class KeyReader : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
        if (!isKey || !watched->isWidgetType())
            return false;
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier)
            return event->type() == QEvent::KeyPress && isDigitsPlace(*key) && pressDigit(watched, key);
        const int other = otherKeyOf(*key);
        if (other == 0)
            return false;
        if (event->type() == QEvent::ShortcutOverride)
            return claim(watched, key, other);
        press(watched, key, other);
        return true;
    }

private:
    /// Whether a field wants the keys for itself, as one of text does with Ctrl+C.
    static bool claim(QObject *receiver, QKeyEvent *event, int other)
    {
        QKeyEvent meant(QEvent::ShortcutOverride, other, event->modifiers(), {}, event->isAutoRepeat());
        meant.ignore();
        QCoreApplication::sendEvent(receiver, &meant);
        event->setAccepted(meant.isAccepted());
        return meant.isAccepted();
    }

    /// Whether it was a command. A field of text claims digits for itself, and then the key writes what it writes.
    static bool pressDigit(QObject *receiver, const QKeyEvent *event)
    {
        return receiver == QApplication::focusWidget() && // and not what a field has left to its parents
               qt_sendShortcutOverrideEvent(receiver, ulong(event->timestamp()), keyInPlace(event->nativeScanCode()),
                                            Qt::NoModifier, {}, event->isAutoRepeat(), 1);
    }

    static void press(QObject *receiver, QKeyEvent *event, int other)
    {
        event->accept(); // or it would come here from each parent again
        if (qt_sendShortcutOverrideEvent(receiver, ulong(event->timestamp()), other, event->modifiers(), {},
                                         event->isAutoRepeat(), 1))
            return;
        QKeyEvent meant(QEvent::KeyPress, other, event->modifiers(), {}, event->isAutoRepeat());
        QCoreApplication::sendEvent(receiver, &meant);
    }
};

} // namespace

void readKeysByPlace()
{
    static QPointer<KeyReader> reader;
    if (!reader) {
        reader = new KeyReader(qApp);
        qApp->installEventFilter(reader);
    }
}
