#pragma once

#include "models/walk/exportwalk.h"

/// Tokens that are asked for by id, some at a time: what others create or delete moves none of them.
class IdWalk final : public ExportWalk
{
    Q_OBJECT
public:
    using ExportWalk::ExportWalk;

    void start() override;

private:
    void answered(const ApiResult &result);

    int m_left = 0; ///< answers to come
};
