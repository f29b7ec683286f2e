#pragma once

#include <QString>

#include <span>

/// From how many days on a token is a finding, counted by the millisecond, each end inclusive. Each connection has its
/// own; these are the defaults.
struct Thresholds
{
    int neverUsedDays = 30;     ///< of age, where it was never used
    int unusedDays = 90;        ///< since its last use
    int longLivedDays = 365;    ///< from its creation to its end
    int ownerInactiveDays = 90; ///< since its owner was last seen
    int neverRotatedDays = 365; ///< of age, where it was never rotated
    int inUseDays = 30;         ///< since its last use, up to which it is in use

    bool operator==(const Thresholds &) const = default;
};

/// By what a review judges.
struct ReviewBasis
{
    ReviewBasis(qint64 msecs, const Thresholds &limits = {})
        : nowMsecs(msecs)
        , thresholds(limits)
    {
    }

    qint64 nowMsecs; ///< since 1970 UTC
    Thresholds thresholds;
};

/// What can be set: a row in thresholds.cpp and a member make a threshold.
struct ThresholdInfo
{
    const char *key; ///< in settings files
    int Thresholds::*days;
    const char *title; ///< to be translated, see thresholdTitle
};
std::span<const ThresholdInfo> thresholdInfos();
QString thresholdTitle(const ThresholdInfo &info);
constexpr int mostThresholdDays = 3'650;
