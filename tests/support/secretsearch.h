#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <algorithm>

/// Looks for a secret in what must not hold it: whole or in parts of 12 bytes, as it is, as UTF-16, in hexadecimal
/// digits, percent-encoded, backwards, and in base64 wherever it begins.
class SecretSearch
{
public:
    explicit SecretSearch(const QByteArray &secret)
    {
        addParts("plain", secret, 12);
        addParts("UTF-16",
                 QByteArray(reinterpret_cast<const char *>(QString::fromLatin1(secret).utf16()), secret.size() * 2),
                 24);
        addParts("hexadecimal", secret.toHex(), 24);
        addParts("percent", "%" + secret.toHex('%'), 36);
        QByteArray backwards = secret;
        std::reverse(backwards.begin(), backwards.end());
        addParts("backwards", backwards, 12);
        for (int shift = 0; shift < 3; ++shift) {
            // What stands before and behind decides about the first and last digits.
            const QByteArray digits = QByteArray(QByteArray(shift, ' ') + secret).toBase64();
            addParts("base64", digits.sliced(4, digits.size() - 8), 16);
        }
    }

    /// What was found, "plain: abcdef…"; empty where nothing was.
    QByteArray in(const QByteArray &haystack) const
    {
        for (const auto &[form, part] : m_parts) {
            if (haystack.contains(part) || (form == "hexadecimal" && haystack.contains(part.toUpper())))
                return form + ": " + part;
        }
        return {};
    }

    qsizetype count() const { return m_parts.size(); }

private:
    void addParts(const QByteArray &form, const QByteArray &whole, qsizetype size)
    {
        // Each part of that size, or the whole where it is shorter.
        for (qsizetype at = 0; at + size <= std::max(size, whole.size()); ++at)
            m_parts.append({form, whole.mid(at, size)});
    }

    QList<QPair<QByteArray, QByteArray>> m_parts;
};
