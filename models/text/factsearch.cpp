#include "models/text/factsearch.h"

bool mentions(const Fact &fact, const QString &what)
{
    for (const QString &text : {fact.label, fact.path, fact.text, fact.note, fact.value}) {
        if (text.contains(what, Qt::CaseInsensitive))
            return true;
    }
    return false;
}
