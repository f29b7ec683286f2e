#pragma once

#include "models/query/period.h"

class PageRequest;

/// The periods of a request, checked here on the records that came.
class RecordFilter
{
public:
    explicit RecordFilter(const PageRequest &request);

    bool isOpen() const { return m_created.isOpen() && m_updated.isOpen(); }
    /// Moments as the server wrote them; one that could not be read, empty, is the server's to judge.
    bool matches(std::string_view createdAt, std::string_view updatedAt);

private:
    Period m_created;
    Period m_updated;
};
