#include "checking.h"

#include "models/inventory/reviewfilter.h"

// The input is the text of a filter, and, behind a record separator, a value of a cell. A filter that is read is the
// same when its own text is read again, with and without each of its terms; an error marks something in the text; and
// whatever a cell holds comes back as one value of one term.

namespace {

void checkFilter(const QString &text)
{
    const ParsedFilter parsed = ReviewFilter::parse(text);
    if (parsed.error) {
        check(parsed.filter.isEmpty(), "an error comes without a filter", text);
        check(!parsed.error->problem.isEmpty(), "an error says what is wrong", text);
        check(parsed.error->at >= 0 && parsed.error->length > 0 &&
                  parsed.error->at + parsed.error->length <= text.size(),
              "an error marks a part of the text", text);
        return;
    }
    const ParsedFilter again = ReviewFilter::parse(parsed.filter.text());
    check(!again.error && again.filter == parsed.filter, "a filter's text is that filter", text);
    for (qsizetype i = 0; i < parsed.filter.terms().size(); ++i) {
        const ReviewFilter fewer = parsed.filter.without(i);
        check(ReviewFilter::parse(fewer.text()).filter == fewer, "a filter with a term less is a filter", text);
    }
}

void checkCell(const QString &value)
{
    if (value.isEmpty())
        return;
    for (const char *field : {"", "name", "scope"}) {
        const QString text = filterTerm(QString::fromLatin1(field), value);
        const ParsedFilter parsed = ReviewFilter::parse(text);
        check(!parsed.error && parsed.filter.terms().size() == 1, "a cell makes one term", text);
        const QList<FilterValue> &values = parsed.filter.terms().constFirst().values();
        check(values.size() == 1 && values.constFirst().text == value, "a cell's value is kept", text);
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QList<QByteArray> parts = partsOf(bytesOf(data, size));
    checkFilter(QString::fromUtf8(parts.constFirst()));
    checkCell(QString::fromUtf8(parts.constLast()));
    return 0;
}
