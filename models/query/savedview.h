#pragma once

#include "models/query/tokenquery.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// A named combination of what is asked for, in which order, and which columns show it.
struct SavedView
{
    QString name;
    TokenQuery query;
    QByteArray columns; ///< the table's own; empty to leave them as they are
    QString where = {}; ///< the filter of a review, as text; empty for none

    bool operator==(const SavedView &) const = default;
};

/// A query as JSON text for the settings, and back; empty for what is none of ours.
QByteArray queryJson(const TokenQuery &query);
std::optional<TokenQuery> queryOfJson(const QByteArray &text);

/// Views as JSON text, and back: what is no view is left out. Empty where the text as a whole is none of ours.
QByteArray viewsJson(const QList<SavedView> &views);
std::optional<QList<SavedView>> viewsOfJson(const QByteArray &text);
