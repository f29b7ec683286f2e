#pragma once

#include "models/walk/listwalk.h"

/// Tokens that are asked for by id, some at a time: what others create or delete moves none of them.
class IdWalk final : public ListWalk
{
    Q_OBJECT
public:
    using ListWalk::ListWalk;

    void start() override;

private:
    void answered(const ApiResult &result);

    int m_left = 0; ///< answers to come
};
