#pragma once

#include "models/inventory/facets.h"

#include <array>

/// What an overview tells of tokens beside their facets.
struct Overview
{
    qint64 live = 0;                                             ///< see isLive
    qint64 owners = 0;                                           ///< different ones, by their ids
    qint64 findings = 0;                                         ///< tokens that have any
    std::array<qint64, size_t(Severity::High) + 1> bySeverity{}; ///< tokens that have one of each severity
    QList<FacetValue> ends;
    QList<FacetValue> uses;
};

/// A token counts in one end and in one use, and the value's term lets through the tokens that are counted there. Ends
/// are months such as `2026-12`, `overviewMonths` of them from the one that is under way, then `later`, `past`, `never`
/// and `unknown`; uses are `<30d`, `<90d`, `<1y`, `>=1y`, `never` and `unknown`. All are there, also those of no token.
/// Months are those of `zone`.
Overview overviewOf(const Inventory &inventory, std::span<const int> rows, const QTimeZone &zone);
constexpr int overviewMonths = 24;
