#pragma once

#include "models/text/tokenfacts.h"

#include <QLocale>

/// How the entries of the metadata follow each other.
struct MetadataOrder
{
    enum class By { Sent, Key, Value };
    By by = By::Sent;
    bool descending = false;
    bool operator==(const MetadataOrder &) const = default;
};

/// `key`, `-value`; empty as sent. For settings.
QString metadataOrderText(const MetadataOrder &order);
/// What is none of these is the order as sent.
MetadataOrder parseMetadataOrder(const QString &text);

/// Puts the children of the metadata's heading into this order, as the language sorts, numbers by what they count.
/// Their paths keep telling where they stand in the record; equal ones stay as sent.
void sortMetadata(QList<Fact> &entries, const MetadataOrder &order, const QLocale &locale);
