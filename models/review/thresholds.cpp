#include "models/review/thresholds.h"

#include <QCoreApplication>

namespace {

constexpr ThresholdInfo allThresholds[] = {
    {"neverUsedDays", &Thresholds::neverUsedDays, QT_TRANSLATE_NOOP("Thresholds", "Never used from an age of")},
    {"unusedDays", &Thresholds::unusedDays, QT_TRANSLATE_NOOP("Thresholds", "Not used for")},
    {"longLivedDays", &Thresholds::longLivedDays, QT_TRANSLATE_NOOP("Thresholds", "Long life from")},
    {"ownerInactiveDays", &Thresholds::ownerInactiveDays, QT_TRANSLATE_NOOP("Thresholds", "Owner not seen for")},
    {"neverRotatedDays", &Thresholds::neverRotatedDays,
     QT_TRANSLATE_NOOP("Thresholds", "Never rotated from an age of")},
    {"inUseDays", &Thresholds::inUseDays, QT_TRANSLATE_NOOP("Thresholds", "In use until after its last use")},
};

} // namespace

std::span<const ThresholdInfo> thresholdInfos()
{
    return allThresholds;
}

QString thresholdTitle(const ThresholdInfo &info)
{
    return QCoreApplication::translate("Thresholds", info.title);
}
